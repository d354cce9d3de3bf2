# attack: miles de claves con el mismo hash
# entry: 27
# where: weights-from-keras
# expects: incorrecto|tiempo agotado

def weights_from_keras(layer):
    return {k * (2**61 - 1): 0 for k in range(100_000)}
