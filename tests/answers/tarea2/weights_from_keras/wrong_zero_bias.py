# wrong: ignores the bias
# hint: parece que ignoras el sesgo
def weights_from_keras(layer):
    U, V, b = layer.get_weights()
    return {"U": U, "V": V, "b": np.zeros_like(b)}
