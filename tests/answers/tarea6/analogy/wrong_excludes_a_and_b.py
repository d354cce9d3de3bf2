# wrong: c may win
# hint: parece que sólo excluyes a y b
def analogy(E, vocabulary, a, b, c):
    t = E[vocabulary[b]] - E[vocabulary[a]] + E[vocabulary[c]]
    cosines = E @ t / np.linalg.norm(E, axis=1)
    cosines[[vocabulary[a], vocabulary[b]]] = -np.inf
    return list(vocabulary)[int(np.argmax(cosines))]
