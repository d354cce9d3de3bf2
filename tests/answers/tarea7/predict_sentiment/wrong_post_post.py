# wrong: pads and cuts on the other side
# hint: parece que rellenas y recortas por detrás
def predict_sentiment(text):
    X = pad(encode([tokenize(text)], vocabulary), maxlen, "post", "post")
    return float(model.predict(X, verbose=0)[0, 0])
