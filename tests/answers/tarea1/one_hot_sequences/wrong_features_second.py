# wrong: (N, n_features, T)
# hint: parece que cambias los dos últimos ejes
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), n_features, T))
    for n, s in enumerate(sentences):
        for t, i in enumerate(s[:T]):
            if not 0 <= i < n_features:
                raise ValueError(i)
            X[n, i, t] = 1
    return X
