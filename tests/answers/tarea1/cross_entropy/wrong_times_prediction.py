# wrong: weights the true term by y_hat as well
# hint: parece que multiplicas por la predicción
def cross_entropy(y_hat, y):
    Y = y if y.ndim == 2 else np.eye(y_hat.shape[1])[y]
    return -np.sum(Y * y_hat * np.log(y_hat + 1e-12)) / len(y_hat)
