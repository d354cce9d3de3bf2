# wrong: transposes both matrices
# hint: parece que traspones las matrices
def weights_from_keras(layer):
    U, V, b = layer.get_weights()
    return {"U": U.T, "V": V.T, "b": b}
