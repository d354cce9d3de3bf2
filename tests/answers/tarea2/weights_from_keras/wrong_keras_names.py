# wrong: Keras' names for the keys
# hint: parece que usas los nombres de Keras
def weights_from_keras(layer):
    kernel, recurrent_kernel, bias = layer.get_weights()
    return {"kernel": kernel, "recurrent_kernel": recurrent_kernel, "bias": bias}
