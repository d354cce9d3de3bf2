# right: positions i and j, with an explicit loop over the window
def skipgram_pairs(ids, window):
    if not ids:
        return []
    if not isinstance(ids[0], (list, tuple)):
        ids = [ids]
    out = []
    for sentence in ids:
        n = len(sentence)
        for i in range(n):
            for j in range(max(0, i - window), min(n, i + window + 1)):
                if j != i:
                    out.append((sentence[i], sentence[j]))
    return out
