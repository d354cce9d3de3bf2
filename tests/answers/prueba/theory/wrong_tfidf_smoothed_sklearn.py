# wrong: the smoothed idf of scikit-learn
# hint: parece que suavizas el idf
def theory():
    v = exam.values["tfidf"]
    c, n, df, D = v["count"], v["words"], v["df"], v["D"]
    return {"tfidf": c / n * (np.log((1 + D) / (1 + df)) + 1)}
