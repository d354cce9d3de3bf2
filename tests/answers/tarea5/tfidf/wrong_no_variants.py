# wrong: passes on neither
# hint: parece que tfidf no usa sus variantes
def tfidf(C, tf_variant="length", idf_variant="plain"):
    return tf(C) * idf(C)[:, None]
