# right: a random window up to the largest, as in the original word2vec, drawn anew each epoch
def train_word2vec(corpus, V, d, window, k, lr, epochs, seed):
    rng = np.random.default_rng(seed)
    E, U = (rng.random((V, d)) - 0.5) / d, np.zeros((V, d))
    p = negative_distribution(np.bincount([w for s in corpus for w in s], minlength=V))
    for _ in range(epochs):
        pairs = []
        for sentence in corpus:
            for i, center in enumerate(sentence):
                reach = int(rng.integers(1, window + 1))
                around = sentence[max(0, i - reach) : i] + sentence[i + 1 : i + 1 + reach]
                pairs += [(center, context) for context in around]
        for n in rng.permutation(len(pairs)):
            center, context = pairs[n]
            words = sample_negatives(rng, k, context, p)
            _, dv, du_o, dU = sgns_loss(E[center], U[context], U[words])
            E[center] -= lr * dv
            U[context] -= lr * du_o
            np.subtract.at(U, words, lr * dU)
    return E
