# wrong: a matrix product adds over the terms
# hint: devuelve la forma
def tfidf(C, tf_variant="length", idf_variant="plain"):
    return idf(C, idf_variant) @ tf(C, tf_variant)
