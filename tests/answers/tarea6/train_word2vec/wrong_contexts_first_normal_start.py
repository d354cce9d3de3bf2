# wrong: the same, and the initial vectors are large
# hint: parece que mueves los contextos antes de calcular dv
def train_word2vec(corpus, V, d, window, k, lr, epochs, seed):
    rng = np.random.default_rng(seed)
    E, U = rng.normal(size=(V, d)), rng.normal(size=(V, d))
    p = negative_distribution(np.bincount([w for s in corpus for w in s], minlength=V))
    pairs = skipgram_pairs(corpus, window)
    for _ in range(epochs):
        for i in rng.permutation(len(pairs)):
            center, context = pairs[i]
            words = sample_negatives(rng, k, context, p)
            U[context] -= lr * sgns_loss(E[center], U[context], U[words])[2]
            np.subtract.at(U, words, lr * sgns_loss(E[center], U[context], U[words])[3])
            E[center] -= lr * sgns_loss(E[center], U[context], U[words])[1]
    return E
