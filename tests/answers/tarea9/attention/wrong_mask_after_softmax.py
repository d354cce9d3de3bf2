# wrong: hides after the softmax without normalising again
# hint: parece que aplicas la máscara después del softmax
def attention(Q, K, V, m):
    visible = m[:, None, :] if m.ndim == 2 else m
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(Q.shape[-1])
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = e / e.sum(axis=-1, keepdims=True) * visible
    return weights @ V, weights
