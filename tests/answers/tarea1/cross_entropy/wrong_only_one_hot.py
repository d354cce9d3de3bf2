# wrong: fails with integer targets
# hint: parece que sólo aceptas y one-hot
def cross_entropy(y_hat, y):
    return -np.sum(y * np.log(np.maximum(y_hat, 1e-12))) / len(y)
