# wrong: only what follows
# hint: parece que sólo miras a la derecha
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(targets), len(contexts)))
    for line in lines:
        words = [lemma.get(w, w) for w in re.findall(r"\w+(?:'\w+)*", line.lower())]
        for i, word in enumerate(words):
            for other in words[i + 1 : i + 1 + window]:
                if word in targets and other in contexts:
                    M[targets.index(word), contexts.index(other)] += 1
    return M
