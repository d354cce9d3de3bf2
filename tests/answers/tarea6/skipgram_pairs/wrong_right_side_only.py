# wrong: only the words that follow
# hint: parece que sólo miras a la derecha
def skipgram_pairs(ids, window):
    sentences = ids if isinstance(ids[0], list) else [ids]
    return [(s[i], c) for s in sentences for i in range(len(s)) for c in s[i + 1 : i + 1 + window]]
