# wrong: gives the model the ids as they come
# hint: falta el relleno
def predict_sentiment(text):
    X = np.array(encode([tokenize(text)], vocabulary))
    return float(model.predict(X, verbose=0)[0, 0])
