# wrong: one list repeated T times: every step is the same row
# hint: todos los pasos son la misma fila
def one_hot_sequences(sentences, n_features, T):
    X = []
    for s in sentences:
        rows = [[0] * n_features] * T
        for t, i in enumerate(s[:T]):
            if not 0 <= i < n_features:
                raise ValueError(i)
            rows[t][i] = 1
        X.append(rows)
    return np.array(X)
