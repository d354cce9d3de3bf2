# wrong: joins the corpus into one sentence
# hint: no unas las frases
def train_word2vec(corpus, V, d, window, k, lr, epochs, seed):
    rng = np.random.default_rng(seed)
    words = [word for sentence in corpus for word in sentence]
    E, U = rng.normal(0, 0.1, (V, d)), rng.normal(0, 0.1, (V, d))
    p = negative_distribution(np.bincount(words, minlength=V))
    pairs = skipgram_pairs(words, window)
    for _ in range(epochs):
        for i in rng.permutation(len(pairs)):
            center, context = pairs[i]
            negatives = sample_negatives(rng, k, context, p)
            _, dv, du_o, dU = sgns_loss(E[center], U[context], U[negatives])
            E[center] -= lr * dv
            U[context] -= lr * du_o
            np.subtract.at(U, negatives, lr * dU)
    return E
