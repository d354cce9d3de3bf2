# wrong: swaps the prediction and the truth
# hint: parece que cambias los papeles
def cross_entropy(y_hat, y):
    Y = y if y.ndim == 2 else np.eye(y_hat.shape[1])[y]
    return -np.sum(y_hat * np.log(np.maximum(Y, 1e-12))) / len(y_hat)
