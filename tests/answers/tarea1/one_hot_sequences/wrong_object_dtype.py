# wrong: an array of objects
# hint: object
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features), dtype=object)
    for n, s in enumerate(sentences):
        for t, i in enumerate(s[:T]):
            if not 0 <= i < n_features:
                raise ValueError(i)
            X[n, t, i] = 1
    return X
