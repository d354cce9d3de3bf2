# attack: funciones que devuelven funciones que devuelven funciones
# entry: 2
# task: retos
# where: make-step

def make_step(rate):
    return make_step
