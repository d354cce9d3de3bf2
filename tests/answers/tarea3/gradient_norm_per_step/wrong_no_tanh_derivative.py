# wrong: forgets the derivative of tanh
# hint: falta la derivada de tanh
def gradient_norm_per_step(X, h0, p, y):
    N, T, _ = X.shape
    H = rnn_forward(X, h0, p)
    delta = softmax(H[:, -1] @ p["O"] + p["c"])
    delta[np.arange(N), y] -= 1
    delta /= N
    dh = delta @ p["O"].T
    norms = []
    for _ in range(T):
        norms.append(np.linalg.norm(dh))
        dh = dh @ p["V"].T
    return np.array(norms[::-1])
