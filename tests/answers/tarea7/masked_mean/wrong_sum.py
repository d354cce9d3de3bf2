# wrong: does not divide
# hint: parece que sumas y no divides
def masked_mean(H, m):
    return (H * m[:, :, None]).sum(axis=1)
