# wrong: row n of pos for all the steps of example n
# hint: parece que das a cada ejemplo la posición de su número
def input_embedding(tok, seg, pos):
    out = np.zeros(tok.shape)
    for n in range(len(tok)):
        out[n] = tok[n] + seg[n] + pos[n]
    return out
