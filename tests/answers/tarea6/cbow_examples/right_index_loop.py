# right: positions, one by one; contexts as tuples
def cbow_examples(ids, window):
    if ids and not isinstance(ids[0], (list, tuple)):
        ids = [ids]
    out = []
    for sentence in ids:
        for i in range(len(sentence)):
            around = []
            for j in range(i - window, i + window + 1):
                if j != i and 0 <= j < len(sentence):
                    around.append(sentence[j])
            if around:
                out.append((tuple(sorted(around)), sentence[i]))
    return out
