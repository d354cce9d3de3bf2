# wrong: each word is taken for a document
# hint: encode espera un lote
def predict_sentiment(text):
    ids = encode(tokenize(text), vocabulary)
    return float(model.predict(pad(ids, maxlen), verbose=0)[0, 0])
