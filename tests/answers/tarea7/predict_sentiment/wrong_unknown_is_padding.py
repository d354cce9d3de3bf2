# wrong: unknown words become padding
# hint: parece que das 0 a las palabras desconocidas
def predict_sentiment(text):
    ids = [[vocabulary.get(word, 0) for word in tokenize(text)]]
    return float(model.predict(pad(ids, maxlen), verbose=0)[0, 0])
