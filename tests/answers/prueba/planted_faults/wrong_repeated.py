# wrong: repeats one to make three
# hint: se piden tres códigos distintos.
def planted_faults():
    return ["sin_b_c", "sin_b_c", "sin_b_c"]
