# attack: objetos distintos de sí mismos, para los criterios que piden una diferencia
# entry: 2

class Never:
    shape = (4, 5)
    __eq__ = lambda self, other: False
    __ne__ = lambda self, other: True
    __hash__ = object.__hash__
def rnn_step(x, h, p):
    return Never()
