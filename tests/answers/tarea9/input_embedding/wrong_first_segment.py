# wrong: the segments of the first example in all
# hint: parece que todos los ejemplos llevan los segmentos del primero
def input_embedding(tok, seg, pos):
    return tok + seg[0] + pos
