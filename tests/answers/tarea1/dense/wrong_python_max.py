# wrong: Python's max on an array
# hint: tu función lanza ValueError
def dense(X, W, b, act):
    a = X @ W + b
    if act == "relu":
        return max(a, 0)
    return {"tanh": np.tanh(a), "sigmoid": 1 / (1 + np.exp(-a))}.get(act, a)
