# wrong: the positions transposed
# hint: parece que traspones pos
def input_embedding(tok, seg, pos):
    return tok + seg + pos.T
