# attack: recursión sin fin y listas anidadas sin fin
# entry: 27
# expects: incorrecto|tiempo agotado

def rnn_step(x, h, p):
    nested = []
    for _ in range(100_000):
        nested = [nested]
    return nested if x.any() else rnn_step(x, h, p)
