# right: multiplies all the inputs before the loop, and moves axes at the end
def lstm_forward(X, h0, c0, p):
    from_x = {k: X @ p[f"W_x{k}"] + p[f"b_{k}"] for k in "fico"}
    pairs = [(h0, c0)]
    for t in range(X.shape[1]):
        h, c = pairs[-1]
        f, i, g, o = (from_x[k][:, t] + h @ p[f"W_h{k}"] for k in "fico")
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        pairs.append((sigmoid(o) * np.tanh(c), c))
    H, C = np.array(pairs[1:]).transpose(1, 2, 0, 3)
    return [H, C]
