# wrong: tanh in the gates
# hint: parece que usas tanh en las compuertas
def gru_step(x, h, p, variant="cho"):
    if variant == "keras":
        z = np.tanh(x @ p["W_xz"] + p["b_xz"] + h @ p["W_hz"] + p["b_hz"])
        r = np.tanh(x @ p["W_xr"] + p["b_xr"] + h @ p["W_hr"] + p["b_hr"])
        new = np.tanh(x @ p["W_xh"] + p["b_xh"] + r * (h @ p["W_hh"] + p["b_hh"]))
        return z * h + (1 - z) * new
    z = np.tanh(x @ p["W_xz"] + h @ p["W_hz"] + p["b_z"])
    r = np.tanh(x @ p["W_xr"] + h @ p["W_hr"] + p["b_r"])
    new = np.tanh(x @ p["W_xh"] + (r * h) @ p["W_hh"] + p["b_h"])
    if variant == "chung":
        return (1 - z) * h + z * new
    return z * h + (1 - z) * new
