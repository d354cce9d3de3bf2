# wrong: the model's array
# hint: devuelves el arreglo (1, 1) del modelo
def predict_sentiment(text):
    X = pad(encode([tokenize(text)], vocabulary), maxlen)
    return model.predict(X, verbose=0)
