# wrong: three words each side, whatever window says
# hint: parece que la ventana es siempre 3
def cooccurrence(lines, targets, contexts, window=3, lemma=None):
    window = 3
    M = np.zeros((len(targets), len(contexts)))
    for line in lines:
        words = [lemma.get(w, w) for w in re.findall(r"\w+(?:'\w+)*", line.lower())]
        for i, word in enumerate(words):
            for j in range(max(0, i - window), min(len(words), i + window + 1)):
                if j != i and word in targets and words[j] in contexts:
                    M[targets.index(word), contexts.index(words[j])] += 1
    return M
