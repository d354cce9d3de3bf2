# wrong: ranks by dot product
# hint: parece que ordenas por producto escalar
def nearest_words(E, vocabulary, word, k=5):
    v = E[vocabulary[word]]
    others = [w for w in vocabulary if w != word]
    return sorted(others, key=lambda w: -(E[vocabulary[w]] @ v))[:k]
