# attack: una bomba de procesos
# entry: 24
# expects: proceso interrumpido|tiempo agotado|incorrecto

import os
def rnn_step(x, h, p):
    while True:
        try:
            os.fork()
        except OSError:
            pass
