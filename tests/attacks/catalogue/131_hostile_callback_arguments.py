# attack: llama a la función que recibe con objetos, gigantes y funciones propias
# entry: 28
# task: retos
# where: gradient
# expects: parcial
# honest: 0.5

import numpy as np
def gradient(f, x):
    told = []
    for bait in (None, "x", range(10**15), 10**4000, [[]] * 1000, np.zeros((2**20, 1)), {"a": f}, lambda *a: f(x), object(), np.array(["x"])):
        for call in (lambda: f(bait), lambda: f(x, bait), lambda: f(x=bait), lambda: f(x, out=bait), lambda: f.observe(bait)):
            try:
                told.append(call())
            except Exception as error:
                told.append(error)
    return np.zeros(3)
