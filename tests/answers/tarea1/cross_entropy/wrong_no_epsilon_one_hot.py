# wrong: 0 times log 0 is NaN
# hint: 0 · ln 0 da NaN
def cross_entropy(y_hat, y):
    Y = y if y.ndim == 2 else np.eye(y_hat.shape[1])[y]
    return -np.sum(Y * np.log(y_hat)) / len(y_hat)
