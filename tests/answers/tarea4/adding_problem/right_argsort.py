# right: marks by the largest of random scores in each half
def one_mark(rng, n, steps):
    scores = rng.random((n, steps))
    return (scores == scores.max(axis=1, keepdims=True)).astype(float)


def adding_problem(n, T, seed):
    rng = np.random.default_rng([seed, T])
    values = rng.random((n, T))
    marks = np.hstack([one_mark(rng, n, T // 2), one_mark(rng, n, T // 2)])
    return [np.dstack([values, marks]), np.einsum("nt,nt->n", values, marks)]
