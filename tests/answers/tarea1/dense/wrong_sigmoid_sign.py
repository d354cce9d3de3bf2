# wrong: the sigmoid without its minus sign
# hint: a la sigmoide le falta el signo
def dense(X, W, b, act):
    a = X @ W + b
    return {"relu": np.maximum(a, 0), "tanh": np.tanh(a), "sigmoid": 1 / (1 + np.exp(a))}.get(
        act, a
    )
