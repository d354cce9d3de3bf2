# wrong: drops the word after cutting
# hint: devuelves k - 1 palabras
def nearest_words(E, vocabulary, word, k=5):
    v = E[vocabulary[word]]
    return sorted(vocabulary, key=lambda w: cosine(E[vocabulary[w]], v), reverse=True)[1:k]
