# wrong: averages the components
# hint: parece que promedias sobre d
def masked_mean(H, m):
    return (H * m[:, :, None]).mean(axis=-1)
