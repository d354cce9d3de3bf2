# right: the shifted exponentials over their sum, with axis and keepdims
def softmax(z):
    shifted = z - np.max(z, axis=-1, keepdims=True)
    powers = np.exp(shifted)
    return powers / np.sum(powers, axis=-1, keepdims=True)
