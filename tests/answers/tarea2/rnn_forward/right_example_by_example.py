# right: one sequence after another
def rnn_forward(X, h0, p):
    def run(sequence, h):
        out = []
        for x in sequence:
            h = np.tanh(np.einsum("i,ij->j", x, p["U"]) + np.einsum("i,ij->j", h, p["V"]) + p["b"])
            out.append(h)
        return out

    return np.array([run(X[n], h0[n]) for n in range(len(X))])
