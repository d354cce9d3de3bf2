# attack: dos columnas que al compararse forman una matriz de cientos de gigabytes
# entry: 27

import numpy as np
turn = [0]
def rnn_step(x, h, p):
    turn[0] += 1
    return np.zeros((1, 2**18) if turn[0] % 2 else (2**18, 1))
