# wrong: reads the first state
# hint: parece que usas el primer estado
def output_layer(H, O, c, mode="last"):
    z = (H[:, 0] if mode == "last" else H) @ O + c
    e = np.exp(z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)
