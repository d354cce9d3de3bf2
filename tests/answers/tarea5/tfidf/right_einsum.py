# right: einsum says which axis the weight belongs to
def tfidf(C, tf_variant="length", idf_variant="plain"):
    return np.einsum("td,t->td", tf(C, tf_variant), idf(C, idf_variant))
