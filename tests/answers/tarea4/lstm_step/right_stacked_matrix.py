# right: the four matrices side by side, one product, then split
def lstm_step(x, h, c, p):
    W = np.vstack(
        [
            np.hstack([p["W_x" + k] for k in "fioc"]),
            np.hstack([p["W_h" + k] for k in "fioc"]),
        ]
    )
    b = np.concatenate([p["b_" + k] for k in "fioc"])
    z = np.concatenate([x, h], axis=1) @ W + b
    f, i, o, g = np.split(z, 4, axis=1)
    c = 1 / (1 + np.exp(-f)) * c + 1 / (1 + np.exp(-i)) * np.tanh(g)
    return 1 / (1 + np.exp(-o)) * np.tanh(c), c
