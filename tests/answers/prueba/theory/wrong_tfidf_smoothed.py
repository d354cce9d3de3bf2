# wrong: smoothed idf
# hint: parece que suavizas el idf
def theory():
    v = exam.values["tfidf"]
    c, n, df, D = v["count"], v["words"], v["df"], v["D"]
    return {"tfidf": c / n * np.log(D / (df + 1))}
