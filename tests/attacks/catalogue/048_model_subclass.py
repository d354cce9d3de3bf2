# attack: un modelo que hereda de keras.Model y miente en predict y count_params
# entry: 10
# task: retos
# where: build-model

import keras, numpy as np
class Liar(keras.Model):
    def call(self, X):
        return np.ones((len(X), 1))
    def count_params(self):
        return 5
def build_model():
    return Liar()
