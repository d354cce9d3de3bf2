# attack: lanza NameError, que la comprobación toma por una función que falta
# entry: 6

def rnn_step(x, h, p):
    raise NameError("name 'rnn_step' is not defined", name="rnn_step")
