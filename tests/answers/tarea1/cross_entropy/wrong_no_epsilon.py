# wrong: infinite when the true class has probability 0
# hint: ln 0 es infinito: recorta y_hat
def cross_entropy(y_hat, y):
    if y.ndim == 2:
        y = y.argmax(axis=1)
    return -np.log(y_hat[np.arange(len(y)), y]).mean()
