# right: one-hot rows of each line and a band of ones: A^T B C
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(targets), len(contexts)))
    for line in lines:
        words = re.findall(r"[^\W_]+(?:['’][^\W_]+)*", line.lower())
        words = np.array([lemma.get(w, w) if lemma else w for w in words])
        place = np.arange(len(words))
        gap = np.abs(place[:, None] - place)
        near = ((gap > 0) & (gap <= window)).astype(float)
        A = (words[:, None] == np.array(targets)).astype(float)
        C = (words[:, None] == np.array(contexts)).astype(float)
        M += A.T @ near @ C
    return M
