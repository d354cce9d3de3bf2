# attack: un range de billones donde la comprobación hace un conjunto
# entry: 27
# where: weights-from-keras

def weights_from_keras(layer):
    return range(10**13)
