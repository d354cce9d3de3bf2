# wrong: another tokenizer: keeps capitals
# hint: parece que tu tokenizador no pasa a minúsculas
def predict_sentiment(text):
    ids = encode([re.findall(r"\w+", text)], vocabulary)
    return float(model.predict(pad(ids, maxlen), verbose=0)[0, 0])
