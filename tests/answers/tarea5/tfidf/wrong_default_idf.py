# wrong: does not pass on idf_variant
# hint: parece que tfidf no usa idf_variant
def tfidf(C, tf_variant="length", idf_variant="plain"):
    return tf(C, tf_variant) * idf(C)[:, None]
