# right: unit rows, the inputs at minus infinity, argmax; inverts the vocabulary
def analogy(E, vocabulary, a, b, c):
    rows = [vocabulary[word] for word in (a, b, c)]
    target = np.array([-1, 1, 1]) @ E[rows]
    cosines = (E / np.linalg.norm(E, axis=1, keepdims=True)) @ target
    cosines[rows] = -np.inf
    word_of = {row: word for word, row in vocabulary.items()}
    return word_of[int(np.argmax(cosines))]
