# wrong: a plain mean
# hint: parece que ignoras la máscara
def masked_mean(H, m):
    return np.mean(H, axis=1)
