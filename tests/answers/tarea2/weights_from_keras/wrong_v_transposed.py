# wrong: transposes V
# hint: parece que traspones V
def weights_from_keras(layer):
    U, V, b = layer.get_weights()
    return {"U": U, "V": V.T, "b": b}
