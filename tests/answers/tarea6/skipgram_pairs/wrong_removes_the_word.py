# wrong: leaves out every word equal to the centre
# hint: parece que quitas la palabra y no la posición
def skipgram_pairs(ids, window):
    pairs = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            for word in s[max(0, i - window) : i + window + 1]:
                if word != center:
                    pairs.append((center, word))
    return pairs
