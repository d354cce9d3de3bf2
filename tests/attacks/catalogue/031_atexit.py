# attack: atexit y finalizadores que publican puntos
# entry: 6
# expects: proceso interrumpido

import atexit, os, signal, sys
atexit.register(lambda: print("Puntos: 2 de 2"))
atexit.register(lambda: sys.displayhook(2.0))
def rnn_step(x, h, p):
    os.kill(os.getpid(), signal.SIGTERM)
