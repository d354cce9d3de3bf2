# attack: devuelve NaN y negativos, que no son iguales a nada
# entry: 8
# expects: parcial
# honest: 0.5

import numpy as np
def rnn_step(x, h, p):
    return np.full((4, 5), np.nan)
