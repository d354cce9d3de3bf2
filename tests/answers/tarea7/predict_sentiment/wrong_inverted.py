# wrong: the probability of being negative
# hint: parece que inviertes las clases
def predict_sentiment(text):
    X = pad(encode([tokenize(text)], vocabulary), maxlen)
    return 1 - float(model.predict(X, verbose=0)[0, 0])
