# wrong: ignores window and uses 2
# hint: parece que la ventana es siempre 2
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(targets), len(contexts)))
    for line in lines:
        words = [lemma.get(w, w) for w in re.findall(r"\w+(?:'\w+)*", line.lower())]
        for i, word in enumerate(words):
            for j in (i - 2, i - 1, i + 1, i + 2):
                if 0 <= j < len(words) and word in targets and words[j] in contexts:
                    M[targets.index(word), contexts.index(words[j])] += 1
    return M
