# wrong: ignores mode and gives an output a step
# hint: parece que ignoras mode: con «last»
def output_layer(H, O, c, mode="last"):
    z = H @ O + c
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)
