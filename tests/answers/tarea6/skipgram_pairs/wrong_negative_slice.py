# wrong: s[i - window:i] is empty while i < window
# hint: junto al inicio pierdes el contexto izquierdo
def skipgram_pairs(ids, window):
    pairs = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            around = (s[i - window : i] if i >= window else []) + s[i + 1 : i + window + 1]
            pairs.extend((center, word) for word in around)
    return pairs
