# right: one example and one unit at a time
def rnn_step(x, h, p):
    U, V, b = p["U"], p["V"], p["b"]
    rows = []
    for n in range(x.shape[0]):
        rows.append([np.tanh(x[n] @ U[:, j] + h[n] @ V[:, j] + b[j]) for j in range(len(b))])
    return np.array(rows)
