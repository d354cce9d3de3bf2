# wrong: the class in words
# hint: devuelves la clase con palabras
def predict_sentiment(text):
    X = pad(encode([tokenize(text)], vocabulary), maxlen)
    return "positiva" if model.predict(X, verbose=0)[0, 0] >= 0.5 else "negativa"
