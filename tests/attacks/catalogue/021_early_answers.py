# attack: contesta antes de que le pregunten, con números de petición adivinados
# entry: 4

import gc, socket
from examiner.wire import Peer, encode
peer = next(thing for thing in gc.get_objects() if type(thing) is Peer)
def rnn_step(x, h, p):
    for number in range(1, 400):
        body = b"=" + number.to_bytes(4, "big") + encode((False, 1.0, {}))
        peer._channel.send(body)
    return 0
