# wrong: moves the contexts, then computes dv with them
# hint: parece que mueves los contextos antes de calcular dv
def train_word2vec(corpus, V, d, window, k, lr, epochs, seed):
    rng = np.random.default_rng(seed)
    E, U = (rng.random((V, d)) - 0.5) / d, np.zeros((V, d))
    p = negative_distribution(np.bincount([w for s in corpus for w in s], minlength=V))
    pairs = skipgram_pairs(corpus, window)
    for _ in range(epochs):
        for i in rng.permutation(len(pairs)):
            center, context = pairs[i]
            words = sample_negatives(rng, k, context, p)
            _, _, du_o, dU = sgns_loss(E[center], U[context], U[words])
            U[context] -= lr * du_o
            np.subtract.at(U, words, lr * dU)
            _, dv, _, _ = sgns_loss(E[center], U[context], U[words])
            E[center] -= lr * dv
    return E
