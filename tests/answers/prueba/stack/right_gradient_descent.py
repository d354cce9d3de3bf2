# right: softmax regression by gradient descent
def stack(P_val, y_val):
    N, K = len(y_val), P_val.shape[2]

    def features(P):
        X = np.moveaxis(P, 0, 1).reshape(P.shape[1], -1)
        return np.c_[X, np.ones(len(X))]

    X, Y = features(P_val), np.eye(K)[y_val]
    W = np.zeros((X.shape[1], K))
    for _ in range(800):
        z = X @ W
        p = np.exp(z - z.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        W -= 2.0 * X.T @ (p - Y) / N
    return lambda P: np.argmax(features(P) @ W, axis=-1)
