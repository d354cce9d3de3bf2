# wrong: leaves ids out of range as zeros
# hint: se espera ValueError
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features))
    for n, s in enumerate(sentences):
        for t, i in enumerate(s[:T]):
            if 0 <= i < n_features:
                X[n, t, i] = 1
    return X
