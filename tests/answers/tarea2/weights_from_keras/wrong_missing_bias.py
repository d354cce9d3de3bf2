# wrong: leaves the bias out
# hint: falta el sesgo
def weights_from_keras(layer):
    U, V = layer.get_weights()[:2]
    return {"U": U, "V": V}
