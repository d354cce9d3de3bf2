# right: predict_on_batch, a NumPy number, sides said aloud
def predict_sentiment(text):
    X = pad(encode([tokenize(text)], vocabulary), maxlen, padding="pre", truncating="pre")
    return model.predict_on_batch(X)[0][0]
