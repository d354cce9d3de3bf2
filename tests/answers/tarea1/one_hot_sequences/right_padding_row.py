# right: pads with one id more, whose row is dropped from the identity matrix
def one_hot_sequences(sentences, n_features, T):
    table = np.vstack([np.eye(n_features), np.zeros(n_features)])
    ids = np.full((len(sentences), T), n_features)
    for n, sentence in enumerate(sentences):
        for t, word in enumerate(sentence[:T]):
            if word not in range(n_features):
                raise ValueError(word)
            ids[n, t] = word
    return table[ids]
