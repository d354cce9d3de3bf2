# wrong: the nearest by distance
# hint: parece que usas la distancia euclídea
def analogy(E, vocabulary, a, b, c):
    t = E[vocabulary[b]] - E[vocabulary[a]] + E[vocabulary[c]]
    distances = np.linalg.norm(E - t, axis=1)
    for word in (a, b, c):
        distances[vocabulary[word]] = np.inf
    return list(vocabulary)[int(np.argmin(distances))]
