# right: compares each line with the right one
def planted_faults():
    lines = {}
    for line in exam.broken_lstm().splitlines():
        if "=" in line:
            name, code = line.split("=", 1)
            lines[name.strip()] = code.strip()
    found = {"sin_b_c"}
    if lines["f"].count("T"):
        found.add("f_traspuesta")
    if "W_hi" not in lines["i"]:
        found.add("i_sin_estado")
    if lines["o"].startswith("np.tanh"):
        found.add("o_tanh")
    if lines["c_tilde"].startswith("sigmoid"):
        found.add("c_sigmoide")
    memory = {
        "i * c + f * c_tilde": "f_por_i",
        "(1 - f) * c + i * c_tilde": "olvido_invertido",
        "i * c_tilde": "sin_memoria",
    }
    state = {"o * new_c": "h_sin_tanh", "o * np.tanh(c)": "h_anterior"}
    if lines["new_c"] in memory:
        found.add(memory[lines["new_c"]])
    if lines["new_h"] in state:
        found.add(state[lines["new_h"]])
    return found
