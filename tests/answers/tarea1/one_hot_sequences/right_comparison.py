# right: compares padded ids with arange; float32 holds 0 and 1 exactly
def one_hot_sequences(sentences, n_features, T):
    ids = np.array([(list(s) + [None] * T)[:T] for s in sentences], dtype=object)
    for i in ids[ids != None]:  # noqa: E711
        if i < 0 or i >= n_features:
            raise ValueError("id fuera de rango")
    return (ids[..., None] == np.arange(n_features)).astype("float32")
