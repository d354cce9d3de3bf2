# wrong: raises the zeros of the caller's array
# hint: tu función modifica sus argumentos
def cross_entropy(y_hat, y):
    y_hat[y_hat < 1e-12] = 1e-12
    Y = y if y.ndim == 2 else np.eye(y_hat.shape[1])[y]
    return -np.sum(Y * np.log(y_hat)) / len(y_hat)
