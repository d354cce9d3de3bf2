# wrong: padded ids, (N, T)
# hint: parece que devuelves los ids rellenados
def one_hot_sequences(sentences, n_features, T):
    if any(not 0 <= i < n_features for s in sentences for i in s):
        raise ValueError("id fuera de rango")
    return np.array([(list(s) + [0] * T)[:T] for s in sentences])
