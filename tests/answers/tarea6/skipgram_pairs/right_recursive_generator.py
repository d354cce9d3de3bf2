# right: a generator inside, one call for each sentence, NumPy integers out
def _sentence_pairs(sentence, window):
    words = np.array(sentence, dtype=int)
    positions = np.arange(len(words))
    near = (abs(positions[:, None] - positions) <= window) & ~np.eye(len(words), dtype=bool)
    for i, j in np.argwhere(near):
        yield words[i], words[j]


def skipgram_pairs(ids, window):
    if len(ids) and isinstance(ids[0], list):
        return [pair for sentence in ids for pair in _sentence_pairs(sentence, window)]
    return list(_sentence_pairs(ids, window))
