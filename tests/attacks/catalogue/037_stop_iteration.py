# attack: lanza StopIteration, GeneratorExit y excepciones que fallan al escribirse
# entry: 6

class Mute(Exception):
    def __str__(self):
        raise SystemExit
    __repr__ = __str__
turns = [StopIteration, GeneratorExit, Mute, MemoryError, RecursionError]
def rnn_step(x, h, p):
    turns.append(turns.pop(0))
    raise turns[-1]
