# attack: llama sin fin a la función que recibe
# entry: 28
# task: retos
# where: gradient
# expects: tiempo agotado|incorrecto|proceso interrumpido

def gradient(f, x):
    while True:
        f(x)
