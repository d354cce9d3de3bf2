# wrong: another tokenizer: ASCII letters
# hint: parece que tu tokenizador sólo admite letras ASCII
def predict_sentiment(text):
    ids = encode([re.findall("[a-z]+", text.lower())], vocabulary)
    return float(model.predict(pad(ids, maxlen), verbose=0)[0, 0])
