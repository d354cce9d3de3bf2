# wrong: range(i - window, i + window) leaves out the last word on the right
# hint: range excluye su final
def skipgram_pairs(ids, window):
    pairs = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i in range(len(s)):
            for j in range(i - window, i + window):
                if j != i and 0 <= j < len(s):
                    pairs.append((s[i], s[j]))
    return pairs
