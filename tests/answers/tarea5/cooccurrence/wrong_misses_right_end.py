# wrong: the slice on the right stops one word short
# hint: la ventana pierde su extremo derecho
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(targets), len(contexts)))
    for line in lines:
        words = [lemma.get(w, w) for w in re.findall(r"\w+(?:'\w+)*", line.lower())]
        for i, word in enumerate(words):
            for other in words[max(i - window, 0) : i] + words[i + 1 : i + window]:
                if word in targets and other in contexts:
                    M[targets.index(word), contexts.index(other)] += 1
    return M
