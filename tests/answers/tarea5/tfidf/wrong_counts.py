# wrong: weighs the raw counts
# hint: parece que tfidf multiplica los recuentos
def tfidf(C, tf_variant="length", idf_variant="plain"):
    return C * idf(C, idf_variant)[:, None]
