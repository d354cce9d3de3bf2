# wrong: one row for the whole corpus
# hint: parece que sumas todos los documentos
def bag_of_words(docs, vocabulary):
    x = np.zeros(len(vocabulary))
    for doc in docs:
        for word in doc:
            x[vocabulary.get(word, 1)] += 1
    return x
