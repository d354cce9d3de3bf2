# wrong: normalises over the steps
# hint: parece que normalizas sobre los pasos
def output_layer(H, O, c, mode="last"):
    if mode == "last":
        z, axis = H[:, -1] @ O + c, -1
    else:
        z, axis = H @ O + c, 1
    e = np.exp(z - z.max(axis, keepdims=True))
    return e / e.sum(axis, keepdims=True)
