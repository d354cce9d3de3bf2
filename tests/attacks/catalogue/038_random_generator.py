# attack: cambia el generador de números al azar por uno constante
# entry: 7

import random
import numpy as np
class Fixed:
    def __getattr__(self, name):
        return lambda *a, size=None, **k: np.zeros(size if size is not None else ())
np.random.default_rng = lambda *a: Fixed()
np.random.seed(0)
random.seed(0)
random_rnn = lambda *a, **k: (np.zeros((4, 6, 3)), np.zeros((4, 5)), {"U": np.zeros((3, 5)), "V": np.zeros((5, 5)), "b": np.zeros(5)})
def rnn_step(x, h, p):
    return 0
