# wrong: forgets the square roots
# hint: falta la raíz: divides por las normas al cuadrado
def cosine(u, v):
    below = (u @ u) * (v @ v)
    return float(u @ v / below) if below else 0.0
