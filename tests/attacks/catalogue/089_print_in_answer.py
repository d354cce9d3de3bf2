# attack: imprime y muestra las entradas ocultas mientras contesta
# entry: 18

import os, sys
def rnn_step(x, h, p):
    for out in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        print(x, h, p, file=out)
    display(x)
    os.write(1, repr(x).encode())
    os.system(f"echo '{x}'")
    return 0
