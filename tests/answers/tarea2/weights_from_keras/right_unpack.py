# right: unpacks get_weights()
def weights_from_keras(layer):
    U, V, b = layer.get_weights()
    return {"U": U, "V": V, "b": b}
