# wrong: zeros at the start, as Keras does by default
# hint: parece que rellenas al principio
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features))
    for n, s in enumerate(sentences):
        s = s[:T]
        for t, i in enumerate(s):
            if not 0 <= i < n_features:
                raise ValueError(i)
            X[n, T - len(s) + t, i] = 1
    return X
