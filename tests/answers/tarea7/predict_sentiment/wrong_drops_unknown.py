# wrong: leaves unknown words out
# hint: parece que saltas las palabras desconocidas
def predict_sentiment(text):
    ids = [[vocabulary[word] for word in tokenize(text) if word in vocabulary]]
    return float(model.predict(pad(ids, maxlen), verbose=0)[0, 0])
