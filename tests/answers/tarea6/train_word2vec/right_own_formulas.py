# right: everything inside, normal initial vectors for both matrices, shuffles sentences
def train_word2vec(corpus, V, d, window, k, lr, epochs, seed):
    rng = np.random.default_rng(seed)
    E, U = rng.normal(0, 0.1, (V, d)), rng.normal(0, 0.1, (V, d))
    counts = np.zeros(V)
    for sentence in corpus:
        for word in sentence:
            counts[word] += 1
    p = counts**0.75 / (counts**0.75).sum()
    for _ in range(epochs):
        for s in rng.permutation(len(corpus)):
            sentence = corpus[s]
            for i, center in enumerate(sentence):
                for j in range(max(0, i - window), min(len(sentence), i + window + 1)):
                    if j == i:
                        continue
                    words, labels = [sentence[j]], [1.0]
                    while len(words) < k + 1:
                        word = int(np.searchsorted(np.cumsum(p), rng.random()))
                        if word != sentence[j] and word < V:
                            words.append(word)
                            labels.append(0.0)
                    dv = np.zeros(d)
                    v = E[center].copy()
                    for word, label in zip(words, labels):
                        error = 1 / (1 + np.exp(-U[word] @ v)) - label
                        dv += error * U[word]
                        U[word] -= lr * error * v
                    E[center] -= lr * dv
    return E
