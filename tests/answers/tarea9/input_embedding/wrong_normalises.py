# wrong: normalises each vector
# hint: parece que normalizas el resultado
def input_embedding(tok, seg, pos):
    e = tok + seg + pos
    return (e - e.mean(axis=-1, keepdims=True)) / e.std(axis=-1, keepdims=True)
