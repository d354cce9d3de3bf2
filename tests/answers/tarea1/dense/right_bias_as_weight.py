# right: the bias as one more row of W
def dense(X, W, b, act):
    ones = np.ones((X.shape[0], 1))
    a = np.hstack([X, ones]) @ np.vstack([W, b])
    match act:
        case "relu":
            return np.clip(a, 0, None)
        case "tanh":
            return np.tanh(a)
        case "sigmoid":
            return np.exp(a) / (np.exp(a) + 1)
    return a
