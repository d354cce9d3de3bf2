# wrong: QKᵀ without the scale
# hint: parece que falta la escala
def attention(Q, K, V, m):
    visible = m[:, None, :] if m.ndim == 2 else m
    scores = Q @ K.transpose(0, 2, 1)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True)) * visible
    total = e.sum(axis=-1, keepdims=True)
    weights = e / np.where(total > 0, total, 1)
    return weights @ V, weights
