# wrong: does not normalise
# hint: parece que no normalizas
def analogy(E, vocabulary, a, b, c):
    t = E[vocabulary[b]] - E[vocabulary[a]] + E[vocabulary[c]]
    scores = E @ t
    for word in (a, b, c):
        scores[vocabulary[word]] = -np.inf
    return list(vocabulary)[int(np.argmax(scores))]
