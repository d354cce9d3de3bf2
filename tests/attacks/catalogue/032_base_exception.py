# attack: lanza una excepción que sólo hereda de BaseException
# entry: 6

class Loud(BaseException):
    pass
def rnn_step(x, h, p):
    raise Loud
