# attack: un bucle sin fin que no atiende interrupciones
# entry: 22
# expects: tiempo agotado

import signal
def rnn_step(x, h, p):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
