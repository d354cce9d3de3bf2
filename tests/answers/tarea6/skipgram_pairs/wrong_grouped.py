# wrong: one (center, contexts) a position
# hint: parece que agrupas el contexto
def skipgram_pairs(ids, window):
    pairs = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            around = s[max(0, i - window) : i] + s[i + 1 : i + window + 1]
            if around:
                pairs.append((center, around))
    return pairs
