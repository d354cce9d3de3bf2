# attack: lanza KeyboardInterrupt para fingir que se agotó el tiempo
# entry: 6
# expects: tiempo agotado

def rnn_step(x, h, p):
    raise KeyboardInterrupt
