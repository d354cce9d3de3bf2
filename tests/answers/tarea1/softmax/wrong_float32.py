# wrong: works in float32
# hint: pierde precisión
def softmax(z):
    z = z.astype("float32")
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
