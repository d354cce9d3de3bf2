# attack: señales a todos los procesos que puede ver, también al primero
# entry: 6
# expects: proceso interrumpido|tiempo agotado

import os, signal
def rnn_step(x, h, p):
    for pid in (1, os.getppid(), -1, 0):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
            try:
                os.kill(pid, number)
            except OSError:
                pass
