# wrong: words[i - window : i] is empty or wraps at the start of the line
# hint: al principio de la línea i - window es negativo
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(targets), len(contexts)))
    for line in lines:
        words = [lemma.get(w, w) for w in re.findall(r"\w+(?:'\w+)*", line.lower())]
        for i, word in enumerate(words):
            for other in words[i - window : i] + words[i + 1 : i + 1 + window]:
                if word in targets and other in contexts:
                    M[targets.index(word), contexts.index(other)] += 1
    return M
