# wrong: no logarithm
# hint: parece que olvidas el logaritmo del idf.
def theory():
    v = exam.values["tfidf"]
    c, n, df, D = v["count"], v["words"], v["df"], v["D"]
    return {"tfidf": c / n * D / df}
