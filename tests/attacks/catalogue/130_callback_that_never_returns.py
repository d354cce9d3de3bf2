# attack: devuelve una función que no termina cuando la comprobación la llama
# entry: 28
# task: retos
# where: make-step
# expects: tiempo agotado

def make_step(rate):
    def step(x):
        while True:
            pass
    return step
