# wrong: takes window as the total, half on each side
# hint: parece que repartes la ventana
def skipgram_pairs(ids, window):
    half, pairs = window // 2, []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i in range(len(s)):
            for j in range(max(0, i - half), min(len(s), i + half + 1)):
                if j != i:
                    pairs.append((s[i], s[j]))
    return pairs
