# wrong: pads and truncates at the start
# hint: parece que rellenas y recortas al principio
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features))
    for n, s in enumerate(sentences):
        s = s[-T:]
        for t, i in enumerate(s):
            if not 0 <= i < n_features:
                raise ValueError(i)
            X[n, T - len(s) + t, i] = 1
    return X
