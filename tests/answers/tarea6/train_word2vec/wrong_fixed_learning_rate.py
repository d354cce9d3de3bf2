# wrong: lr is not used
# hint: lr no cambia el resultado
def train_word2vec(corpus, V, d, window, k, lr, epochs, seed):
    rng = np.random.default_rng(seed)
    E, U = (rng.random((V, d)) - 0.5) / d, np.zeros((V, d))
    p = negative_distribution(np.bincount([w for s in corpus for w in s], minlength=V))
    pairs = skipgram_pairs(corpus, window)
    for _ in range(epochs):
        for i in rng.permutation(len(pairs)):
            center, context = pairs[i]
            words = sample_negatives(rng, k, context, p)
            _, dv, du_o, dU = sgns_loss(E[center], U[context], U[words])
            E[center] -= 0.1 * dv
            U[context] -= 0.1 * du_o
            np.subtract.at(U, words, 0.1 * dU)
    return E
