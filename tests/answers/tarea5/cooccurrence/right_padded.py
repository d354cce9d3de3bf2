# right: pads the line with None and slides over it; Counter of pairs
def cooccurrence(lines, targets, contexts, window=2, lemma={}):  # noqa: B006
    pairs = Counter()
    for line in lines:
        line = "".join(c if c.isalnum() or c == "'" else " " for c in line).lower()
        words = [lemma.get(w, w) for w in line.split()]
        padded = [None] * window + words + [None] * window
        for i in range(window, len(padded) - window):
            for k in range(1, window + 1):
                pairs[padded[i], padded[i - k]] += 1
                pairs[padded[i], padded[i + k]] += 1
    return np.array([[pairs[t, c] for c in contexts] for t in targets])
