# right: the whole ranking, then the first that is not an input
def analogy(E, vocabulary, a, b, c):
    t = E[vocabulary[b]] - E[vocabulary[a]] + E[vocabulary[c]]

    def angle(word):
        e = E[vocabulary[word]]
        return np.arccos(np.clip(e @ t / np.sqrt((e @ e) * (t @ t)), -1, 1))

    return [word for word in sorted(vocabulary, key=angle) if word not in (a, b, c)][0]
