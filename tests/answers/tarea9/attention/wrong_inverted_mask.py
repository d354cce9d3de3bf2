# wrong: hides what is visible
# hint: parece que la máscara está invertida
def attention(Q, K, V, m):
    visible = m[:, None, :] if m.ndim == 2 else m
    scores = np.where(visible, -1e9, Q @ K.transpose(0, 2, 1) / np.sqrt(Q.shape[-1]))
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = e / e.sum(axis=-1, keepdims=True)
    return weights @ V, weights
