# wrong: names what is never broken
# hint: se piden tres códigos distintos.
def planted_faults():
    return ["sin_b_o", "i_tanh"]
