# wrong: words.index finds only the first
# hint: parece que sólo miras la primera aparición
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(targets), len(contexts)))
    for line in lines:
        words = [lemma.get(w, w) for w in re.findall(r"\w+(?:'\w+)*", line.lower())]
        for r, target in enumerate(targets):
            if target not in words:
                continue
            i = words.index(target)
            for other in words[max(i - window, 0) : i] + words[i + 1 : i + 1 + window]:
                if other in contexts:
                    M[r, contexts.index(other)] += 1
    return M
