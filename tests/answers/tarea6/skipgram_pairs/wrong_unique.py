# wrong: keeps each pair once
# hint: parece que quitas pares repetidos
def skipgram_pairs(ids, window):
    pairs = set()
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i in range(len(s)):
            for j in range(max(0, i - window), min(len(s), i + window + 1)):
                if j != i:
                    pairs.add((s[i], s[j]))
    return list(pairs)
