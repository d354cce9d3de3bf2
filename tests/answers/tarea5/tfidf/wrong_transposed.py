# wrong: (documents, terms)
# hint: parece que el tf-idf sale traspuesto
def tfidf(C, tf_variant="length", idf_variant="plain"):
    return tf(C, tf_variant).T * idf(C, idf_variant)
