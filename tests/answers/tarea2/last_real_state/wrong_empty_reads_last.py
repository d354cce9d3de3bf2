# wrong: an empty sequence reads position -1
# hint: con longitud 0, lengths - 1 es -1
def last_real_state(H, lengths):
    return H[np.arange(len(lengths)), lengths - 1]
