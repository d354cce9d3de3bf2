# right: nested lists of integers, turned into an array at the end
def vector(word, n_features):
    if not 0 <= word < n_features:
        raise ValueError("id fuera de rango")
    return [int(k == word) for k in range(n_features)]


def one_hot_sequences(sentences, n_features, T):
    result = []
    for sentence in sentences:
        rows = [vector(word, n_features) for word in sentence][:T]
        rows += [[0] * n_features for _ in range(T - len(rows))]
        result.append(rows)
    return np.array(result)
