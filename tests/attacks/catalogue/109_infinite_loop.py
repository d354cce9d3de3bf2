# attack: un bucle sin fin en la respuesta
# entry: 22
# expects: tiempo agotado

def rnn_step(x, h, p):
    while True:
        pass
