# wrong: does not pass on tf_variant
# hint: parece que tfidf no usa tf_variant: llamas siempre a «length»
def tfidf(C, tf_variant="length", idf_variant="plain"):
    return tf(C) * idf(C, idf_variant)[:, None]
