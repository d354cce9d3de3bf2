# wrong: uses the predicted class
# hint: parece que usas la clase más probable
def cross_entropy(y_hat, y):
    return -np.log(y_hat.max(axis=1)).mean()
