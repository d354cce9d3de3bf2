# wrong: the kernel for both matrices
# hint: parece que usas el kernel para las dos matrices
def weights_from_keras(layer):
    kernel, _, b = layer.get_weights()
    return {"U": kernel, "V": kernel, "b": b}
