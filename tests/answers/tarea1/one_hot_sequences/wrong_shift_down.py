# wrong: id k goes to position k - 1, and id 0 wraps to the end
# hint: parece que desplazas los ids, y el 0 da la vuelta
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features))
    for n, s in enumerate(sentences):
        for t, i in enumerate(s[:T]):
            if not 0 <= i < n_features:
                raise ValueError(i)
            X[n, t, i - 1] = 1
    return X
