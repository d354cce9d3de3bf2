# wrong: joins all the lines
# hint: parece que la ventana salta de una línea a la siguiente
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(targets), len(contexts)))
    text = "\n".join(lines)
    words = [lemma.get(w, w) for w in re.findall(r"\w+(?:'\w+)*", text.lower())]
    for i, word in enumerate(words):
        for j in range(max(0, i - window), min(len(words), i + window + 1)):
            if j != i and word in targets and words[j] in contexts:
                M[targets.index(word), contexts.index(words[j])] += 1
    return M
