# wrong: the centre is in its own context
# hint: parece que incluyes el centro
def skipgram_pairs(ids, window):
    sentences = ids if isinstance(ids[0], list) else [ids]
    return [
        (s[i], c)
        for s in sentences
        for i in range(len(s))
        for c in s[max(0, i - window) : i + window + 1]
    ]
