# wrong: the entropy of the prediction: y_hat as the weight
# hint: parece que ponderas con la predicción
def cross_entropy(y_hat, y):
    return -np.sum(y_hat * np.log(y_hat + 1e-12)) / len(y_hat)
