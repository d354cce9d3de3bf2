# right: calls the model; builds the row step by step
def predict_sentiment(text):
    words = tokenize(text)
    ids = encode([words], vocabulary)
    X = pad(ids, maxlen)
    return model(X).numpy().item()
