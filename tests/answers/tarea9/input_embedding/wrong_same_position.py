# wrong: the first position in all steps
# hint: parece que todos los pasos llevan la misma posición
def input_embedding(tok, seg, pos):
    return tok + seg + pos[0]
