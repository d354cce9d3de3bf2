# wrong: names faults by heart
# hint: aciertas 1 de 3
def planted_faults():
    return ["sin_b_c", "sin_b_o", "i_tanh"]
