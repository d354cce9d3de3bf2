# attack: claves de una subclase de str que iguala cualquier clave
# entry: 2
# where: weights-from-keras

class Key(str):
    __eq__ = lambda self, other: True
    __hash__ = lambda self: hash("U")
def weights_from_keras(layer):
    return {Key("x"): 1}
