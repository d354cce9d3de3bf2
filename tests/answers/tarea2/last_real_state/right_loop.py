# right: one sequence at a time
def last_real_state(H, lengths):
    out = np.zeros((H.shape[0], H.shape[2]))
    for n, length in enumerate(lengths):
        if length:
            out[n] = H[n, length - 1]
    return out
