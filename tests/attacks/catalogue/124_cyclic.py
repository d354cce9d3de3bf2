# attack: contenedores que se contienen a sí mismos
# entry: 27

def rnn_step(x, h, p):
    a, d = [], {}
    a.append(d)
    d[0] = a
    return a
