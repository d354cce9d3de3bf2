# wrong: hidden scores are 0 before the softmax
# hint: parece que pones a 0 las puntuaciones ocultas
def attention(Q, K, V, m):
    visible = m[:, None, :] if m.ndim == 2 else m
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(Q.shape[-1]) * visible
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = e / e.sum(axis=-1, keepdims=True)
    return weights @ V, weights
