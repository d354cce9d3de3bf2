# wrong: position 0 is kept for padding and dropped
# hint: parece que desplazas los ids una posición: el id 0
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features + 1))
    for n, s in enumerate(sentences):
        for t, i in enumerate(s[:T]):
            if not 0 <= i < n_features:
                raise ValueError(i)
            X[n, t, i + 1] = 1
    return X[:, :, :n_features]
