# right: sorts pairs of cosine and word
def nearest_words(E, vocabulary, word, k=5):
    pairs = []
    for other, i in vocabulary.items():
        if other != word:
            pairs.append((cosine(E[vocabulary[word]], E[i]), other))
    pairs.sort(reverse=True)
    return [other for _, other in pairs[:k]]
