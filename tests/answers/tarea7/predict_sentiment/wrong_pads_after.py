# wrong: pads on the other side
# hint: parece que rellenas por detrás
def predict_sentiment(text):
    X = pad(encode([tokenize(text)], vocabulary), maxlen, padding="post")
    return float(model.predict(X, verbose=0)[0, 0])
