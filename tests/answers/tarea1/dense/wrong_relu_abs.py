# wrong: ReLU as the absolute value
# hint: ReLU no es el valor absoluto
def dense(X, W, b, act):
    a = X @ W + b
    return {"relu": np.abs(a), "tanh": np.tanh(a), "sigmoid": 1 / (1 + np.exp(-a))}.get(act, a)
