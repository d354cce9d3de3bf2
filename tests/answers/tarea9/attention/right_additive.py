# right: a large negative number where hidden, and zeros where nothing is visible
def attention(Q, K, V, m):
    N, Tq, d = Q.shape
    if m.ndim == 2:
        m = np.repeat(m[:, None, :], Tq, axis=1)
    scores = np.einsum("nqd,nkd->nqk", Q, K) / np.sqrt(d)
    scores = np.where(m, scores, -1e30)
    scores = scores - scores.max(axis=2, keepdims=True)
    weights = np.exp(scores)
    weights = weights / weights.sum(axis=2, keepdims=True)
    weights = weights * m.any(axis=2, keepdims=True)
    return np.einsum("nqk,nkv->nqv", weights, V), weights
