# wrong: one word too far on each side
# hint: parece que la ventana te llega una palabra más lejos
def skipgram_pairs(ids, window):
    pairs = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i in range(len(s)):
            for j in range(len(s)):
                if i != j and abs(i - j) <= window + 1:
                    pairs.append((s[i], s[j]))
    return pairs
