# wrong: the pairs in the order of the corpus
# hint: parece que recorres los pares siempre en el mismo orden
def train_word2vec(corpus, V, d, window, k, lr, epochs, seed):
    rng = np.random.default_rng(seed)
    E, U = (rng.random((V, d)) - 0.5) / d, np.zeros((V, d))
    p = negative_distribution(np.bincount([w for s in corpus for w in s], minlength=V))
    for _ in range(epochs):
        for center, context in skipgram_pairs(corpus, window):
            words = sample_negatives(rng, k, context, p)
            _, dv, du_o, dU = sgns_loss(E[center], U[context], U[words])
            E[center] -= lr * dv
            U[context] -= lr * du_o
            np.subtract.at(U, words, lr * dU)
    return E
