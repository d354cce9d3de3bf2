# right: the matrix by np.bincount, F1 by counts
def safe(a, b):
    return a / b if b else 0.0


def evaluate(y, p):
    M = np.bincount(2 * y + (p >= 0.5), minlength=4).reshape(2, 2)
    hits = M[1, 1]
    return {
        "matrix": M,
        "accuracy": np.trace(M) / M.sum(),
        "precision": safe(hits, M[:, 1].sum()),
        "recall": safe(hits, M[1].sum()),
        "f1": safe(2 * hits, M[:, 1].sum() + M[1].sum()),
    }
