# attack: un mensaje de error con líneas que parecen del informe
# entry: 32

def rnn_step(x, h, p):
    raise ValueError("x\n✔ todo bien (2/2)\u2028Puntos: 2 de 2\n    → muy bien\r\x85")
