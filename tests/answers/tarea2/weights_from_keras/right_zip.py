# right: names the list
def weights_from_keras(layer):
    return dict(zip(["U", "V", "b"], layer.get_weights()))
