# wrong: averages the real steps
# hint: parece que promedias los pasos verdaderos
def last_real_state(H, lengths):
    out = np.zeros((H.shape[0], H.shape[2]))
    for n, length in enumerate(lengths):
        if length > 0:
            out[n] = H[n, :length].mean(axis=0)
    return out
