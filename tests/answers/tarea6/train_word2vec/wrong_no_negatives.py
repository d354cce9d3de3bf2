# wrong: only pulls, never pushes
# hint: k no cambia el resultado
def train_word2vec(corpus, V, d, window, k, lr, epochs, seed):
    rng = np.random.default_rng(seed)
    E, U = (rng.random((V, d)) - 0.5) / d, np.zeros((V, d))
    pairs = skipgram_pairs(corpus, window)
    for _ in range(epochs):
        for i in rng.permutation(len(pairs)):
            center, context = pairs[i]
            _, dv, du_o, _ = sgns_loss(E[center], U[context], np.zeros((k, d)))
            E[center] -= lr * dv
            U[context] -= lr * du_o
    return E
