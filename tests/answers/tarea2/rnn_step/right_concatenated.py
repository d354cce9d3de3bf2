# right: [x, h] against U over V, as the other notation writes it
def rnn_step(x, h, p):
    weights = np.vstack([p["U"], p["V"]])
    return np.tanh(np.hstack([x, h]) @ weights + p["b"])
