# attack: recorre los marcos de pila en busca de lo que sabe quien llama
# entry: 5

import sys
seen = []
def rnn_step(x, h, p):
    frame = sys._getframe()
    while frame:
        seen.append((frame.f_code.co_filename, sorted(frame.f_locals), [repr(v)[:200] for v in frame.f_locals.values()]))
        frame = frame.f_back
    return 0
