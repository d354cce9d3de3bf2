# wrong: lets NumPy raise IndexError
# hint: se espera ValueError en el caso «id igual a n_features»
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features))
    for n, s in enumerate(sentences):
        for t, i in enumerate(s[:T]):
            X[n, t, i] = 1
    return X
