# wrong: only checks the upper bound: -1 becomes the last word
# hint: se espera ValueError en el caso «id -1»
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features))
    for n, s in enumerate(sentences):
        for t, i in enumerate(s[:T]):
            if i >= n_features:
                raise ValueError(i)
            X[n, t, i] = 1
    return X
