# wrong: the word is its own neighbour
# hint: parece que incluyes la propia palabra
def nearest_words(E, vocabulary, word, k=5):
    v = E[vocabulary[word]]
    return sorted(vocabulary, key=lambda w: cosine(E[vocabulary[w]], v), reverse=True)[:k]
