# wrong: the class
# hint: devuelves la clase, 0 o 1
def predict_sentiment(text):
    X = pad(encode([tokenize(text)], vocabulary), maxlen)
    return round(float(model.predict(X, verbose=0)[0, 0]))
