# attack: devuelve un objeto que dice ser igual a todo
# entry: 2

class Yes:
    shape, ndim, dtype, T = (4, 5), 2, float, property(lambda self: self)
    def __getattr__(self, name):
        return Yes()
    def __call__(self, *a, **k):
        return Yes()
    def __eq__(self, other):
        return True
    __ne__ = __lt__ = __gt__ = __le__ = __ge__ = __eq__
    def __array_function__(self, *a, **k):
        return True
    def __array_ufunc__(self, *a, **k):
        return True
    def __float__(self):
        return 1.0
    def __bool__(self):
        return True
    def __len__(self):
        return 4
    def __iter__(self):
        return iter([Yes()] * 4)
    __hash__ = object.__hash__
def rnn_step(x, h, p):
    return Yes()
