# right: query by query, over its visible keys
def attention(Q, K, V, m):
    N, Tq, d = Q.shape
    weights = np.zeros((N, Tq, K.shape[1]))
    for n in range(N):
        for q in range(Tq):
            visible = np.flatnonzero(m[n] if m.ndim == 2 else m[n, q])
            if len(visible) == 0:
                continue
            scores = K[n, visible] @ Q[n, q] / d**0.5
            e = np.exp(scores - scores.max())
            weights[n, q, visible] = e / e.sum()
    return weights @ V, weights
