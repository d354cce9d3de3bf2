# wrong: the position goes with the example
# hint: parece que la posición depende del ejemplo
def input_embedding(tok, seg, pos):
    return tok + seg + pos[:, None, :]
