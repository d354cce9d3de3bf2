# wrong: only c is left out
# hint: parece que sólo excluyes c
def analogy(E, vocabulary, a, b, c):
    t = E[vocabulary[b]] - E[vocabulary[a]] + E[vocabulary[c]]
    cosines = E @ t / np.linalg.norm(E, axis=1)
    cosines[vocabulary[c]] = -np.inf
    return list(vocabulary)[int(np.argmax(cosines))]
