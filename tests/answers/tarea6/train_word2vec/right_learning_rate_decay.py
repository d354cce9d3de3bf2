# right: the learning rate falls to 0, shuffled list of pairs, standard normal start
def train_word2vec(corpus, V, d, window, k, lr, epochs, seed):
    rng = np.random.default_rng(seed)
    E = rng.standard_normal((V, d)) / np.sqrt(d)
    U = rng.standard_normal((V, d)) / np.sqrt(d)
    p = negative_distribution(np.bincount(np.concatenate(corpus).astype(int), minlength=V))
    pairs = skipgram_pairs(corpus, window)
    step, steps = 0, epochs * len(pairs)
    for _ in range(epochs):
        rng.shuffle(pairs)
        for center, context in pairs:
            rate = lr * (1 - step / steps)
            words = sample_negatives(rng, k, context, p)
            _, dv, du_o, dU = sgns_loss(E[center], U[context], U[words])
            E[center] = E[center] - rate * dv
            U[context] = U[context] - rate * du_o
            for word, du in zip(words, dU):
                U[word] = U[word] - rate * du
            step += 1
    return E
