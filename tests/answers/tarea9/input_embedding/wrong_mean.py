# wrong: the mean of the three
# hint: parece que promedias los tres vectores
def input_embedding(tok, seg, pos):
    return (tok + seg + pos[None]) / 3
