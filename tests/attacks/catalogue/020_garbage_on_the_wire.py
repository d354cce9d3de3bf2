# attack: escribe basura en todos los descriptores, también en el de la conversación
# entry: 4
# expects: incorrecto

import os
def rnn_step(x, h, p):
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, b"\xff" * 4096)
        except OSError:
            pass
    return 0
