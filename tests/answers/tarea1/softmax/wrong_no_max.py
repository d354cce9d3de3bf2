# wrong: exponentiates without subtracting the maximum
# hint: parece que exponencias sin restar antes el máximo
def softmax(z):
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)
