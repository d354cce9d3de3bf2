# wrong: reads backwards
# hint: parece que lees la frase al revés
def predict_sentiment(text):
    X = pad(encode([tokenize(text)[::-1]], vocabulary), maxlen)
    return float(model.predict(X, verbose=0)[0, 0])
