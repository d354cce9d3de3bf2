# wrong: skips positions whose window is not complete
# hint: parece que saltas las posiciones sin ventana completa
def skipgram_pairs(ids, window):
    pairs = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i in range(window, len(s) - window):
            for j in range(i - window, i + window + 1):
                if j != i:
                    pairs.append((s[i], s[j]))
    return pairs
