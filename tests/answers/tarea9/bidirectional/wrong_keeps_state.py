# wrong: the backward network starts from the forward one's last state
# hint: parece que la segunda red empieza en el último estado de la primera
def bidirectional(X, p_f, p_b):
    h = np.zeros((X.shape[0], len(p_f["b"])))
    Y = np.zeros((*X.shape[:2], 2 * h.shape[1]))
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t] @ p_f["U"] + h @ p_f["V"] + p_f["b"])
        Y[:, t, : h.shape[1]] = h
    for t in reversed(range(X.shape[1])):
        h = np.tanh(X[:, t] @ p_b["U"] + h @ p_b["V"] + p_b["b"])
        Y[:, t, h.shape[1] :] = h
    return Y
