# attack: devuelve funciones, que siempre son verdaderas, en vez de valores
# entry: 2

def rnn_step(x, h, p):
    return lambda *a, **k: True
