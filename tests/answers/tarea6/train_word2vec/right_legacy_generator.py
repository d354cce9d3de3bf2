# right: one generator for shuffling and another for the negatives; float32
def train_word2vec(corpus, V, d, window, k, lr, epochs, seed):
    shuffler, rng = np.random.RandomState(seed), np.random.default_rng([seed, 1])
    E = shuffler.uniform(-0.5 / d, 0.5 / d, (V, d)).astype("float32")
    U = np.zeros((V, d), dtype="float32")
    counts = np.bincount([word for sentence in corpus for word in sentence], minlength=V)
    p = negative_distribution(counts)
    pairs = np.array(skipgram_pairs(corpus, window))
    for _ in range(epochs):
        for center, context in pairs[shuffler.permutation(len(pairs))]:
            words = sample_negatives(rng, k, context, p)
            _, dv, du_o, dU = sgns_loss(E[center], U[context], U[words])
            E[center] -= lr * dv
            U[context] -= lr * du_o
            np.add.at(U, words, -lr * dU)
    return E
