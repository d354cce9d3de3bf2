# wrong: normalises over the examples
# hint: parece que normalizas sobre los ejemplos
def output_layer(H, O, c, mode="last"):
    z = (H[:, -1] if mode == "last" else H) @ O + c
    e = np.exp(z - z.max(0, keepdims=True))
    return e / e.sum(0, keepdims=True)
