# right: runs the broken step against steps with one fault repaired
def planted_faults():
    source = exam.broken_lstm()
    repairs = [
        ("sin_b_c", 'h @ p["W_hc"])', 'h @ p["W_hc"] + p["b_c"])'),
        ("f_traspuesta", 'p["W_hf"].T', 'p["W_hf"]'),
        ("i_sin_estado", 'x @ p["W_xi"] +', 'x @ p["W_xi"] + h @ p["W_hi"] +'),
        ("o_tanh", "o = np.tanh", "o = sigmoid"),
        ("c_sigmoide", "c_tilde = sigmoid", "c_tilde = np.tanh"),
        ("f_por_i", "= i * c + f * c_tilde", "= f * c + i * c_tilde"),
        ("olvido_invertido", "(1 - f)", "f"),
        ("sin_memoria", "new_c = i * c_tilde", "new_c = f * c + i * c_tilde"),
        ("h_sin_tanh", "o * new_c", "o * np.tanh(new_c)"),
        ("h_anterior", "tanh(c)", "tanh(new_c)"),
    ]

    def outcome(code):
        names = {"np": np, "sigmoid": sigmoid}
        exec(code, names)
        return names["lstm_step"](*random_step(5))

    before, faults = outcome(source), ()
    for fault, there, right in repairs:
        # La entrada ya lee el estado si «h @ W_hi» está: repararla otra vez no es un fallo.
        if fault == "i_sin_estado" and "W_hi" in source:
            continue
        after = outcome(source.replace(there, right))
        if not all(np.allclose(a, b) for a, b in zip(before, after)):
            faults += (fault,)
    return faults
