# wrong: exponentiates and stops
# hint: parece que sólo exponencias
def softmax(z):
    return np.exp(z)
