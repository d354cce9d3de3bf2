# wrong: returns the list
# hint: devuelve un diccionario
def weights_from_keras(layer):
    return layer.get_weights()
