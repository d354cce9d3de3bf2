# wrong: another tokenizer: lower and split
# hint: la puntuación queda pegada
def predict_sentiment(text):
    ids = encode([text.lower().split()], vocabulary)
    return float(model.predict(pad(ids, maxlen), verbose=0)[0, 0])
