# wrong: (contexts, targets)
# hint: parece que la matriz sale traspuesta
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(contexts), len(targets)))
    for line in lines:
        words = [lemma.get(w, w) for w in re.findall(r"\w+(?:'\w+)*", line.lower())]
        for i, word in enumerate(words):
            for j in range(max(0, i - window), min(len(words), i + window + 1)):
                if j != i and word in targets and words[j] in contexts:
                    M[contexts.index(words[j]), targets.index(word)] += 1
    return M
