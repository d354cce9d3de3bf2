# wrong: multiplies the weights along the columns
# hint: el idf se multiplica por filas
def tfidf(C, tf_variant="length", idf_variant="plain"):
    return tf(C, tf_variant) * idf(C, idf_variant)
