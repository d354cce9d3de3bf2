# wrong: axis=1, so a single row fails
# hint: con axis=1 falla una sola fila
def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
