# right: turns integers into one-hot rows and adds an epsilon
def cross_entropy(y_hat, y):
    if y.ndim == 1:
        y = np.eye(y_hat.shape[1])[y]
    return -np.sum(y * np.log(y_hat + 1e-12)) / len(y_hat)
