# wrong: decimal logarithm
# hint: logaritmo decimal
def theory():
    v = exam.values["tfidf"]
    c, n, df, D = v["count"], v["words"], v["df"], v["D"]
    return {"tfidf": c / n * np.log10(D / df)}
