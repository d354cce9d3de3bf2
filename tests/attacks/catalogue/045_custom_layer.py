# attack: una capa propia cuyo call mira los datos y contesta
# entry: 10
# task: retos
# where: build-model

import keras
class Oracle(keras.layers.Dense):
    def call(self, inputs):
        return keras.ops.mean(inputs, axis=1, keepdims=True) * 1e9
def build_model():
    return keras.Sequential([keras.Input((4,)), Oracle(1)])
