# wrong: inverted ratio
# hint: parece que inviertes el cociente
def theory():
    v = exam.values["tfidf"]
    c, n, df, D = v["count"], v["words"], v["df"], v["D"]
    return {"tfidf": c / n * np.log(df / D)}
