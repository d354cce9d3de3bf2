# wrong: goes up the gradient
# hint: el entrenamiento diverge: ¿restas el gradiente?
def train_word2vec(corpus, V, d, window, k, lr, epochs, seed):
    rng = np.random.default_rng(seed)
    E, U = rng.normal(0, 0.1, (V, d)), rng.normal(0, 0.1, (V, d))
    p = negative_distribution(np.bincount([w for s in corpus for w in s], minlength=V))
    pairs = skipgram_pairs(corpus, window)
    for _ in range(epochs):
        for i in rng.permutation(len(pairs)):
            center, context = pairs[i]
            words = sample_negatives(rng, k, context, p)
            _, dv, du_o, dU = sgns_loss(E[center], U[context], U[words])
            E[center] += lr * dv
            U[context] += lr * du_o
            np.add.at(U, words, lr * dU)
    return E
