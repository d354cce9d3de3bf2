# right: letters and apostrophes written out; a dictionary of positions
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(targets), len(contexts)))
    for line in lines:
        words = re.findall(r"[a-záéíóúüñ0-9]+(?:'[a-z]+)?", line.lower())
        words = [(lemma or {}).get(word, word) for word in words]
        for r, target in enumerate(targets):
            for i in [i for i, word in enumerate(words) if word == target]:
                near = words[max(0, i - window) : i] + words[i + 1 : i + window + 1]
                for c, context in enumerate(contexts):
                    M[r, c] += near.count(context)
    return M
