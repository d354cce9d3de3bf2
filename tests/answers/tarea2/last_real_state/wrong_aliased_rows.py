# wrong: the same list of zeros for every row
# hint: todas tus filas son la misma
def last_real_state(H, lengths):
    out = [np.zeros(H.shape[2])] * len(H)
    for n, length in enumerate(lengths):
        out[n][:] = H[n, length - 1] if length else 0
    return np.array(out)
