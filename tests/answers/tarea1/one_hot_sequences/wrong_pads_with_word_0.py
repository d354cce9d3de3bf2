# wrong: padding is the vector of word 0
# hint: parece que rellenas con la palabra 0
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features))
    for n, s in enumerate(sentences):
        padded = (list(s) + [0] * T)[:T]
        for t, i in enumerate(padded):
            if not 0 <= i < n_features:
                raise ValueError(i)
            X[n, t, i] = 1
    return X
