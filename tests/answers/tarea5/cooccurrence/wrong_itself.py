# wrong: the word counts as its own context
# hint: parece que cuentas la propia palabra
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(targets), len(contexts)))
    for line in lines:
        words = [lemma.get(w, w) for w in re.findall(r"\w+(?:'\w+)*", line.lower())]
        for i, word in enumerate(words):
            for other in words[max(0, i - window) : i + window + 1]:
                if word in targets and other in contexts:
                    M[targets.index(word), contexts.index(other)] += 1
    return M
