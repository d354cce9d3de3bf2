# wrong: answers in words of its own
# hint: hay un código que no está en la tabla.
def planted_faults():
    return ["falta el sesgo", "la compuerta f", "la tanh"]
