# wrong: only the words that come before
# hint: parece que sólo miras a la izquierda
def skipgram_pairs(ids, window):
    sentences = ids if isinstance(ids[0], list) else [ids]
    return [(s[i], c) for s in sentences for i in range(len(s)) for c in s[max(0, i - window) : i]]
