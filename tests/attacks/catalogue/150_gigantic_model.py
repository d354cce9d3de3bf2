# attack: un modelo pequeño de mandar y de gigabytes al calcular
# entry: 23
# task: retos
# where: build-model
# expects: incorrecto|memoria agotada|tiempo agotado

import keras


def build_model():
    wide = keras.layers.Dense(2**22, kernel_initializer="zeros")
    return keras.Sequential([keras.Input((4,)), wide, keras.layers.Dense(1)])
