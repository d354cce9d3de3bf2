# wrong: divides by T
# hint: parece que divides por T
def masked_mean(H, m):
    return (H * m[:, :, None]).mean(axis=1)
