# wrong: linear is treated as ReLU
# hint: parece que «linear» también recorta
def dense(X, W, b, act):
    a = X @ W + b
    if act == "tanh":
        return np.tanh(a)
    return 1 / (1 + np.exp(-a)) if act == "sigmoid" else np.maximum(a, 0)
