# wrong: adds up the words of the sentence
# hint: parece que juntas las palabras de la frase
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), n_features))
    for n, s in enumerate(sentences):
        for i in s[:T]:
            if not 0 <= i < n_features:
                raise ValueError(i)
            X[n, i] += 1
    return X
