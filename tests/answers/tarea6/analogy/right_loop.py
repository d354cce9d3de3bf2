# right: one word at a time, keeping the best
def analogy(E, vocabulary, a, b, c):
    target = E[vocabulary[b]] - E[vocabulary[a]] + E[vocabulary[c]]
    best, best_cosine = None, -2.0
    for word, row in vocabulary.items():
        if word in {a, b, c}:
            continue
        cosine = np.dot(E[row], target) / (np.linalg.norm(E[row]) * np.linalg.norm(target))
        if cosine > best_cosine:
            best, best_cosine = word, cosine
    return best
