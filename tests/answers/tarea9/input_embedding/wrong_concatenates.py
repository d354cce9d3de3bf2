# wrong: concatenates the three
# hint: parece que concatenas los tres vectores
def input_embedding(tok, seg, pos):
    return np.concatenate([tok, seg, np.tile(pos, (len(tok), 1, 1))], axis=-1)
