# attack: una bomba de hilos
# entry: 24
# expects: proceso interrumpido|tiempo agotado|incorrecto

import threading, time
def rnn_step(x, h, p):
    while True:
        threading.Thread(target=time.sleep, args=(60,)).start()
