# wrong: a sentence longer than T runs off the tensor
# hint: parece que no recortas las frases más largas que T
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features))
    for n, s in enumerate(sentences):
        for t, i in enumerate(s):
            if not 0 <= i < n_features:
                raise ValueError(i)
            X[n, t, i] = 1
    return X
