# wrong: swaps kernel and recurrent kernel
# hint: parece que intercambias kernel y recurrent kernel
def weights_from_keras(layer):
    V, U, b = layer.get_weights()
    return {"U": U, "V": V, "b": b}
