# wrong: the right ones in the wrong order
# hint: ordenadas de peor a mejor
def nearest_words(E, vocabulary, word, k=5):
    v = E[vocabulary[word]]
    others = [w for w in vocabulary if w != word]
    return sorted(others, key=lambda w: cosine(E[vocabulary[w]], v))[-k:]
