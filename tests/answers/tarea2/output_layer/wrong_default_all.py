# wrong: the default mode is the other one
# hint: parece que el valor por defecto de mode es «all»
def output_layer(H, O, c, mode="all"):
    z = (H[:, -1] if mode == "last" else H) @ O + c
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)
