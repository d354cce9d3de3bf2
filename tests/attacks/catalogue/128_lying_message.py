# attack: mensajes con longitudes, formas y tipos falsos
# entry: 27

import gc, struct
from examiner.wire import Peer
peer = next(thing for thing in gc.get_objects() if type(thing) is Peer)
bodies = [b"l" + b"\xff" * 4, b"a\x00\x03<f8\x20" + b"\xff" * 256, b"I" + b"\xff" * 8, b"d" + b"\x7f" * 4, b"G" + b"N", b"W\x00\x00\x00\x01x", b"o" + b"\x00" * 8, b"l\x00\x00\x00\x01" * 5000]
real = Peer._encoded
def lie(self, value):
    if type(value) is tuple and len(value) == 3:
        bodies.append(bodies.pop(0))
        return bodies[-1]
    return real(self, value)
Peer._encoded = lie
def rnn_step(x, h, p):
    return 0
