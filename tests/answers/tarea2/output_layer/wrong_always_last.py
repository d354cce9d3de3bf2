# wrong: ignores mode
# hint: parece que ignoras mode: con «all»
def output_layer(H, O, c, mode="last"):
    z = H[:, -1] @ O + c
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)
