# wrong: least similar first
# hint: parece que empiezas por la menos parecida
def nearest_words(E, vocabulary, word, k=5):
    v = E[vocabulary[word]]
    others = [w for w in vocabulary if w != word]
    return sorted(others, key=lambda w: cosine(E[vocabulary[w]], v))[:k]
