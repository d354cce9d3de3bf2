# wrong: swaps tanh and sigmoid
# hint: parece que intercambias tanh y sigmoide
def dense(X, W, b, act):
    a = X @ W + b
    return {"relu": np.maximum(a, 0), "sigmoid": np.tanh(a), "tanh": 1 / (1 + np.exp(-a))}.get(
        act, a
    )
