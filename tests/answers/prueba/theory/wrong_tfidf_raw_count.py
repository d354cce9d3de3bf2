# wrong: raw count as tf
# hint: parece que usas la cuenta como tf
def theory():
    v = exam.values["tfidf"]
    c, n, df, D = v["count"], v["words"], v["df"], v["D"]
    return {"tfidf": c * np.log(D / df)}
