# wrong: empties the sentences it is given
# hint: tu función modifica sus argumentos
def skipgram_pairs(ids, window):
    sentences = ids if isinstance(ids[0], list) else [ids]
    pairs = []
    for s in sentences:
        before = []
        while s:
            center = s.pop(0)
            pairs += [(center, word) for word in before[-window:] + s[:window]]
            before.append(center)
    return pairs
