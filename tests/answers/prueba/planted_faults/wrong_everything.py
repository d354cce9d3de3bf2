# wrong: names every fault of the table
# hint: se piden tres códigos distintos.
def planted_faults():
    return [
        "sin_b_c",
        "f_traspuesta",
        "i_sin_estado",
        "o_tanh",
        "c_sigmoide",
        "f_por_i",
        "olvido_invertido",
        "sin_memoria",
        "h_sin_tanh",
        "h_anterior",
    ]
