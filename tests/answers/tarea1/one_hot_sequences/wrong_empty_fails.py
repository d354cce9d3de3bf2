# wrong: indexing with np.array([]), which holds floats, fails
# hint: falla con una frase vacía
def one_hot_sequences(sentences, n_features, T):
    X = np.zeros((len(sentences), T, n_features))
    for n, s in enumerate(sentences):
        if any(not 0 <= i < n_features for i in s):
            raise ValueError("id fuera de rango")
        s = s[:T]
        X[n, : len(s)] = np.eye(n_features)[np.array(s)]
    return X
