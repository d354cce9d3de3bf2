# wrong: forgets the position
# hint: parece que olvidas la posición
def input_embedding(tok, seg, pos):
    return tok + seg
