# wrong: cuts on the other side
# hint: parece que recortas el final
def predict_sentiment(text):
    X = pad(encode([tokenize(text)], vocabulary), maxlen, truncating="post")
    return float(model.predict(X, verbose=0)[0, 0])
