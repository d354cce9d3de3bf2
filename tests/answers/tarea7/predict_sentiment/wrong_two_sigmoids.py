# wrong: a sigmoid on top of the sigmoid
# hint: parece que aplicas otra sigmoide
def predict_sentiment(text):
    X = pad(encode([tokenize(text)], vocabulary), maxlen)
    return float(1 / (1 + np.exp(-model.predict(X, verbose=0)[0, 0])))
