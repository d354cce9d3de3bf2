# attack: un resultado de gigabytes
# entry: 27

import numpy as np
def rnn_step(x, h, p):
    return np.zeros(2**28)
