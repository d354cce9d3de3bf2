# wrong: fails with one-hot targets
# hint: parece que sólo aceptas enteros
def cross_entropy(y_hat, y):
    return -np.log(np.maximum(y_hat[np.arange(len(y)), y], 1e-12)).mean()
