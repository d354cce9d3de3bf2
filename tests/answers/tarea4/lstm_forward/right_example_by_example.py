# right: one sequence at a time, with its own equations
def lstm_forward(X, h0, c0, p):
    all_h, all_c = [], []
    for x_n, h, c in zip(X, h0, c0):
        hs, cs = [], []
        for x in x_n:
            z = {k: x @ p["W_x" + k] + h @ p["W_h" + k] + p["b_" + k] for k in "fico"}
            c = c / (1 + np.exp(-z["f"])) + np.tanh(z["c"]) / (1 + np.exp(-z["i"]))
            h = np.tanh(c) / (1 + np.exp(-z["o"]))
            hs.append(h)
            cs.append(c)
        all_h.append(hs)
        all_c.append(cs)
    return np.array(all_h), np.array(all_c)
