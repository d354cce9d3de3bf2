# wrong: multiplies
# hint: parece que multiplicas los vectores
def input_embedding(tok, seg, pos):
    return tok * seg * pos
