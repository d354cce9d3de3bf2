# wrong: averages over the classes too
# hint: parece que promedias también sobre las K clases
def cross_entropy(y_hat, y):
    Y = y if y.ndim == 2 else np.eye(y_hat.shape[1])[y]
    return -np.mean(Y * np.log(y_hat + 1e-12))
