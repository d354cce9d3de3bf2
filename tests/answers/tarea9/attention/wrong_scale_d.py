# wrong: divides by d
# hint: parece que divides por d: la escala es √d
def attention(Q, K, V, m):
    visible = m[:, None, :] if m.ndim == 2 else m
    scores = Q @ K.transpose(0, 2, 1) / Q.shape[-1]
    e = np.exp(scores - scores.max(axis=-1, keepdims=True)) * visible
    total = e.sum(axis=-1, keepdims=True)
    weights = e / np.where(total > 0, total, 1)
    return weights @ V, weights
