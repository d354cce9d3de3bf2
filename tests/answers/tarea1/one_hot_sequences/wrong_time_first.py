# wrong: (T, N, n_features)
# hint: parece que pones los pasos en el primer eje
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((T, len(sentences), n_features))
    for n, s in enumerate(sentences):
        for t, i in enumerate(s[:T]):
            if not 0 <= i < n_features:
                raise ValueError(i)
            X[t, n, i] = 1
    return X
