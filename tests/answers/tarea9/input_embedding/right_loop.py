# right: vector by vector
def input_embedding(tok, seg, pos):
    out = np.zeros(tok.shape)
    for n in range(tok.shape[0]):
        for t in range(tok.shape[1]):
            out[n, t] = tok[n, t] + seg[n, t] + pos[t]
    return out
