# right: a diagonal matrix scales the rows
def tfidf(C, tf_variant="length", idf_variant="plain"):
    return np.diag(idf(C, idf_variant)) @ tf(C, tf_variant)
