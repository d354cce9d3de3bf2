# wrong: encodes the letters of the text
# hint: parece que codificas letras
def predict_sentiment(text):
    ids = encode([text], vocabulary)
    return float(model.predict(pad(ids, maxlen), verbose=0)[0, 0])
