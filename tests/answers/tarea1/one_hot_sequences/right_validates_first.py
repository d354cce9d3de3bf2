# right: checks every id, then fills with fancy indexing
def one_hot_sequences(sentences, n_features, T):
    if any(i < 0 or i >= n_features for s in sentences for i in s):
        raise ValueError("hay un id fuera de rango")
    X = np.zeros((len(sentences), T, n_features))
    for n, s in enumerate(sentences):
        s = s[:T]
        X[n, np.arange(len(s)), s] = 1.0
    return X
