# wrong: an array of one number
# hint: devuelves un arreglo de un elemento
def predict_sentiment(text):
    X = pad(encode([tokenize(text)], vocabulary), maxlen)
    return model.predict(X, verbose=0)[0]
