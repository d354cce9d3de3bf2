# right: example by example, and the mixture as a step from one to the other
def gru_step(x, h, p, variant="cho"):
    rows = []
    for x_n, h_n in zip(x, h):
        gates = {}
        for k in "zr":
            total = x_n @ p["W_x" + k] + h_n @ p["W_h" + k]
            for name in ("b_" + k, "b_x" + k, "b_h" + k):
                if name in p:
                    total = total + p[name]
            gates[k] = 1 / (1 + np.exp(-total))
        if variant == "keras":
            past = gates["r"] * (p["W_hh"].T @ h_n + p["b_hh"]) + p["b_xh"]
        else:
            past = p["W_hh"].T @ (gates["r"] * h_n) + p["b_h"]
        candidate = np.tanh(x_n @ p["W_xh"] + past)
        weight = gates["z"] if variant == "chung" else 1 - gates["z"]
        rows.append(h_n + weight * (candidate - h_n))
    return np.array(rows)
