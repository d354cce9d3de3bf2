# attack: devuelve una subclase de ndarray que miente al comparar
# entry: 2

import numpy as np
class Liar(np.ndarray):
    __eq__ = __ne__ = lambda self, other: np.ones((4, 5), bool)
    def __array_function__(self, function, types, args, kwargs):
        return True
    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return np.ones((4, 5), bool)
def rnn_step(x, h, p):
    return np.zeros((4, 5)).view(Liar)
