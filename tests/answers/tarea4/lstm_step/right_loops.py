# right: one example and one unit at a time, with math
import math


def lstm_step(x, h, c, p):
    N, d_h = h.shape
    h_new = np.zeros((N, d_h))
    c_new = np.zeros((N, d_h))

    def sigma(z):
        return 1.0 / (1.0 + math.exp(-z))

    for n in range(N):
        for j in range(d_h):
            a = {}
            for k in ["f", "i", "c", "o"]:
                suma = p["b_" + k][j]
                for m in range(x.shape[1]):
                    suma += x[n, m] * p["W_x" + k][m, j]
                for m in range(d_h):
                    suma += h[n, m] * p["W_h" + k][m, j]
                a[k] = suma
            c_new[n, j] = sigma(a["f"]) * c[n, j] + sigma(a["i"]) * math.tanh(a["c"])
            h_new[n, j] = sigma(a["o"]) * math.tanh(c_new[n, j])
    return h_new, c_new
