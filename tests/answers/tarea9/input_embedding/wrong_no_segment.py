# wrong: forgets the segment
# hint: parece que olvidas el segmento
def input_embedding(tok, seg, pos):
    return tok + pos
