# wrong: a zero vector gives NaN, which argsort puts last
# hint: y el tuyo, NaN: queda el último
def nearest_words(E, vocabulary, word, k=5):
    names = sorted(vocabulary, key=vocabulary.get)
    v = E[vocabulary[word]]
    cosines = E @ v / (np.linalg.norm(E, axis=1) * np.linalg.norm(v))
    order = [names[i] for i in np.argsort(-cosines)]
    return [w for w in order if w != word][:k]
