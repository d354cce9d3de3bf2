# wrong: ReLU returns 0 or 1
# hint: parece que ReLU devuelve 0 o 1
def dense(X, W, b, act):
    a = X @ W + b
    return {"relu": 1.0 * (a > 0), "tanh": np.tanh(a), "sigmoid": 1 / (1 + np.exp(-a))}.get(act, a)
