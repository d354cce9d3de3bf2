# wrong: keeps the last T words
# hint: parece que conservas las últimas T palabras
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features))
    for n, s in enumerate(sentences):
        for t, i in enumerate(s[-T:]):
            if not 0 <= i < n_features:
                raise ValueError(i)
            X[n, t, i] = 1
    return X
