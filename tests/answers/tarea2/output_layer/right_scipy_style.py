# right: subtracts the maximum, both modes on the last axis
def output_layer(H, O, c, mode="last"):
    if mode == "last":
        H = H[:, -1, :]
    z = H @ O + c
    z = z - z.max(axis=-1, keepdims=True)
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)
