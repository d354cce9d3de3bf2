# attack: cambia el reloj y después no termina
# entry: 7
# expects: tiempo agotado

import signal, time
time.time = time.monotonic = time.perf_counter = lambda: 0.0
time.sleep = lambda seconds: None
def rnn_step(x, h, p):
    while True:
        pass
