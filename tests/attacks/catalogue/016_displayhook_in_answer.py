# attack: llama a displayhook(2.0) y a display desde dentro de la respuesta
# entry: 3

import sys
from IPython.display import display
def rnn_step(x, h, p):
    sys.displayhook(2.0)
    display(2.0)
    print(2.0)
    return 2.0
