# wrong: extends the caller's lists
# hint: tu función modifica sus argumentos
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features))
    for n, s in enumerate(sentences):
        s += [None] * (T - len(s))
        for t, i in enumerate(s[:T]):
            if i is None:
                continue
            if not 0 <= i < n_features:
                raise ValueError(i)
            X[n, t, i] = 1
    return X
