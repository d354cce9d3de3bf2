# wrong: does not expect a list of sentences
# hint: ids puede ser una lista de frases
def skipgram_pairs(ids, window):
    return [
        (ids[i], ids[j])
        for i in range(len(ids))
        for j in range(max(0, i - window), min(len(ids), i + window + 1))
        if j != i
    ]
