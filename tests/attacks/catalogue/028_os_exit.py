# attack: os._exit(0) en la respuesta
# entry: 6
# expects: proceso interrumpido

import os
def rnn_step(x, h, p):
    os._exit(0)
