# wrong: adds 1 to every count so as never to take log 0
# hint: parece que sumas 1 a los recuentos: aquí no se suaviza
def ppmi(M):
    M = M + 1
    P = M / M.sum()
    return np.maximum(np.log2(P / (P.sum(axis=1, keepdims=True) * P.sum(axis=0))), 0)
