# wrong: the inputs may win
# hint: parece que no excluyes
def analogy(E, vocabulary, a, b, c):
    t = E[vocabulary[b]] - E[vocabulary[a]] + E[vocabulary[c]]
    return list(vocabulary)[int(np.argmax(E @ t / np.linalg.norm(E, axis=1)))]
