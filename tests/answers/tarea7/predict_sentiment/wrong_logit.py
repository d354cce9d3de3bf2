# wrong: the logit
# hint: devuelves el logit
def predict_sentiment(text):
    X = pad(encode([tokenize(text)], vocabulary), maxlen)
    p = float(model.predict(X, verbose=0)[0, 0])
    return float(np.log(p / (1 - p)))
