# wrong: scales the token by the square root of d
# hint: parece que multiplicas el token por √d
def input_embedding(tok, seg, pos):
    return tok * np.sqrt(tok.shape[-1]) + seg + pos
