# wrong: adds -1e9 to all where nothing is visible, which hides nothing
# hint: restar lo mismo a cada clave no oculta ninguna
def attention(Q, K, V, m):
    visible = m[:, None, :] if m.ndim == 2 else m
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(Q.shape[-1]) - 1e9 * (1 - visible)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = e / e.sum(axis=-1, keepdims=True)
    return weights @ V, weights
