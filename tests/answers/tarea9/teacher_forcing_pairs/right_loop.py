# right: token by token
def teacher_forcing_pairs(targets):
    N, T = targets.shape
    entrada = np.zeros((N, T - 1), dtype=targets.dtype)
    salida = np.zeros((N, T - 1), dtype=targets.dtype)
    for n in range(N):
        for t in range(T - 1):
            entrada[n, t] = targets[n, t]
            salida[n, t] = targets[n, t + 1]
    return entrada, salida
