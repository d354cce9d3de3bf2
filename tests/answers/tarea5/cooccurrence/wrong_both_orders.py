# wrong: adds each pair in both orders while already visiting both
# hint: una por cada orden
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(targets), len(contexts)))

    def add(a, b):
        if a in targets and b in contexts:
            M[targets.index(a), contexts.index(b)] += 1

    for line in lines:
        words = [lemma.get(w, w) for w in re.findall(r"\w+(?:'\w+)*", line.lower())]
        for i, word in enumerate(words):
            for j in range(max(0, i - window), min(len(words), i + window + 1)):
                if j != i and word in targets and words[j] in contexts:
                    add(word, words[j])
                    if word in contexts:
                        add(words[j], word)
    return M
