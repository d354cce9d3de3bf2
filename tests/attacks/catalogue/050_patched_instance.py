# attack: un modelo verdadero con métodos cambiados en el objeto
# entry: 10
# task: retos
# where: build-model
# expects: parcial
# honest: 0.5

import keras, numpy as np
def build_model():
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.set_weights([np.zeros((4, 1)), np.zeros(1)])
    object.__setattr__(model, "predict", lambda X: np.ones((len(X), 1)))
    object.__setattr__(model, "call", lambda X: np.ones((len(X), 1)))
    object.__setattr__(model, "count_params", lambda: 5)
    return model
