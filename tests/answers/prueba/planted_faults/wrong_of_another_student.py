# wrong: the faults of another student's step
def planted_faults():
    mine, other = exam.broken_lstm(), Exam("otra persona").broken_lstm()
    signs = {
        "f_traspuesta": 'p["W_hf"].T',
        "o_tanh": "o = np.tanh",
        "c_sigmoide": "c_tilde = sigmoid",
        "f_por_i": "i * c + f",
        "olvido_invertido": "(1 - f)",
        "h_sin_tanh": "o * new_c",
    }
    there = [fault for fault, sign in signs.items() if sign in other and sign not in mine]
    return ["sin_b_c", *there, "i_tanh", "sin_b_o"][:3]
