# right: all pairs of positions, kept if they are close
def clean(line, lemma):
    words = re.sub(r"[^\w\s']", " ", line.lower()).split()
    words = [w.strip("'") for w in words]
    return [lemma.get(w, w) for w in words if w]


def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    M = np.zeros((len(targets), len(contexts)), dtype=int)
    for line in lines:
        words = clean(line, lemma or {})
        for i, a in enumerate(words):
            for j, b in enumerate(words):
                if 0 < abs(i - j) <= window and a in targets and b in contexts:
                    M[targets.index(a), contexts.index(b)] += 1
    return M
