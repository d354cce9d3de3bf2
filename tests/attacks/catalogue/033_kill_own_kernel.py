# attack: mata su propio núcleo
# entry: 6
# expects: proceso interrumpido

import os, signal
def rnn_step(x, h, p):
    os.kill(os.getpid(), signal.SIGKILL)
