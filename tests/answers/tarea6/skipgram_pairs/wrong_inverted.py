# wrong: (context, center), as in CBOW
# hint: parece que devuelves (contexto, centro)
def skipgram_pairs(ids, window):
    pairs = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i in range(len(s)):
            for j in range(max(0, i - window), min(len(s), i + window + 1)):
                if j != i:
                    pairs.append((s[j], s[i]))
    return pairs
