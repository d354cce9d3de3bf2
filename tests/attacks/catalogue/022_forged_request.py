# attack: pide al lado de confianza operaciones, funciones y exportaciones inventadas
# entry: 4

import gc
from examiner.wire import Peer
peer = next(thing for thing in gc.get_objects() if type(thing) is Peer)
said = []
def rnn_step(x, h, p):
    for name in ("run_cell", "fetch", "names", "call", "observe", "describe", "release", "__class__"):
        for args in ((), (1,), (1, 0, ()), ("task",), (1, 0, ("self",), peer)):
            try:
                said.append(peer.request(name, *args))
            except Exception as error:
                said.append(repr(error)[:100])
    return 0
