# wrong: adds the binary term
# hint: parece que sumas también ln(1 - y_hat)
def cross_entropy(y_hat, y):
    Y = y if y.ndim == 2 else np.eye(y_hat.shape[1])[y]
    p = np.clip(y_hat, 1e-12, 1 - 1e-12)
    return -np.sum(Y * np.log(p) + (1 - Y) * np.log(1 - p)) / len(p)
