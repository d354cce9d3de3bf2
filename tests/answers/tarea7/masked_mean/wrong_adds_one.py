# wrong: adds 1 to the number of steps
# hint: sin sumarle 1
def masked_mean(H, m):
    return (H * m[:, :, None]).sum(axis=1) / (1 + m.sum(axis=1, keepdims=True))
