# right: minus infinity and np.nan_to_num; the queries are scaled, not the scores; a list
def attention(Q, K, V, m):
    mask = np.expand_dims(m, 1) if m.ndim == 2 else m
    scores = (Q / np.sqrt(Q.shape[2])) @ K.transpose(0, 2, 1)
    e = np.exp(np.where(mask, scores, -np.inf))
    with np.errstate(invalid="ignore"):
        weights = np.nan_to_num(e / e.sum(axis=-1, keepdims=True))
    return [weights @ V, weights]
