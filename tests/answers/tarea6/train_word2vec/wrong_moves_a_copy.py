# wrong: moves copies of the rows, so nothing is learnt
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
            v, u_o, U_neg = E[center], U[context], U[words]
            _, dv, du_o, dU = sgns_loss(v, u_o, U_neg)
            v = v - lr * dv
            u_o = u_o - lr * du_o
            U_neg = U_neg - lr * dU
    return E
