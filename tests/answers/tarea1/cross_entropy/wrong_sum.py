# wrong: sums over the batch
# hint: parece que sumas las pérdidas del lote
def cross_entropy(y_hat, y):
    Y = y if y.ndim == 2 else np.eye(y_hat.shape[1])[y]
    return -np.sum(Y * np.log(y_hat + 1e-12))
