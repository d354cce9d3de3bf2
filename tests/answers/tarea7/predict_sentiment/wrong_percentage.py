# wrong: a percentage
# hint: devuelves un porcentaje
def predict_sentiment(text):
    X = pad(encode([tokenize(text)], vocabulary), maxlen)
    return 100 * float(model.predict(X, verbose=0)[0, 0])
