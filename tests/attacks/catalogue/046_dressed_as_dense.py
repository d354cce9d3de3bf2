# attack: una capa propia que dice ser keras.layers.Dense
# entry: 10
# task: retos
# where: build-model
# expects: parcial
# honest: 0.5

import keras, numpy as np
import examiner.wire.keras_models as room
class Dense(keras.layers.Dense):
    def call(self, inputs):
        return keras.ops.mean(inputs, axis=1, keepdims=True) * 1e9
room._LAYERS = {**room._LAYERS, "Dense": Dense}
def build_model():
    model = keras.Sequential([keras.Input((4,)), Dense(1, activation="sigmoid")])
    model.set_weights([-np.ones((4, 1)), np.zeros(1)])
    return model
