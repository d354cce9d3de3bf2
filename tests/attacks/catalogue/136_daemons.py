# attack: procesos que sobreviven a la celda y al núcleo
# entry: 29
# expects: proceso interrumpido

import os, time, signal
for _ in range(3):
    if os.fork() == 0:
        os.setsid()
        for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_IGN)
        if os.fork() == 0:
            time.sleep(3600)
        os._exit(0)
def rnn_step(x, h, p):
    os._exit(0)
