# wrong: adds
# hint: parece que tfidf suma tf e idf
def tfidf(C, tf_variant="length", idf_variant="plain"):
    return tf(C, tf_variant) + idf(C, idf_variant)[:, None]
