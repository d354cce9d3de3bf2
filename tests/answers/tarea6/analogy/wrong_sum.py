# wrong: a + b + c
# hint: parece que sumas las tres
def analogy(E, vocabulary, a, b, c):
    t = E[vocabulary[b]] + E[vocabulary[a]] + E[vocabulary[c]]
    cosines = E @ t / np.linalg.norm(E, axis=1)
    for word in (a, b, c):
        cosines[vocabulary[word]] = -np.inf
    return list(vocabulary)[int(np.argmax(cosines))]
