# wrong: binary logarithm
# hint: logaritmo en base 2: se pide ln
def theory():
    v = exam.values["tfidf"]
    c, n, df, D = v["count"], v["words"], v["df"], v["D"]
    return {"tfidf": c / n * np.log2(D / df)}
