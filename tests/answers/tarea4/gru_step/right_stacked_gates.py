# right: both gates in one product, and chung as cho with the sign of z changed
def gru_step(x, h, p, variant="cho"):
    d_h = h.shape[1]
    W = np.block([[p["W_xz"], p["W_xr"]], [p["W_hz"], p["W_hr"]]])
    if variant == "keras":
        b = np.concatenate([p["b_xz"] + p["b_hz"], p["b_xr"] + p["b_hr"]])
    else:
        b = np.concatenate([p["b_z"], p["b_r"]])
    a = np.einsum("ni,ij->nj", np.hstack([x, h]), W) + b
    if variant == "chung":
        a[:, :d_h] *= -1
    z, r = np.split(1 / (1 + np.exp(-a)), 2, axis=1)
    match variant:
        case "keras":
            h_tilde = np.tanh(x @ p["W_xh"] + p["b_xh"] + r * (h @ p["W_hh"] + p["b_hh"]))
        case _:
            h_tilde = np.tanh(x @ p["W_xh"] + np.dot(r * h, p["W_hh"]) + p["b_h"])
    return z * h + (1 - z) * h_tilde
