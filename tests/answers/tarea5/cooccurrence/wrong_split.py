# wrong: split leaves brackets and commas on the words
# hint: parece que sólo partes por espacios
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(targets), len(contexts)))
    for line in lines:
        words = [lemma.get(w, w) for w in line.lower().split()]
        for i, word in enumerate(words):
            for j in range(max(0, i - window), min(len(words), i + window + 1)):
                if j != i and word in targets and words[j] in contexts:
                    M[targets.index(word), contexts.index(words[j])] += 1
    return M
