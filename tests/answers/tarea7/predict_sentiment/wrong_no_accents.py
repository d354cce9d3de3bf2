# wrong: another tokenizer: drops accents
# hint: parece que tu tokenizador borra las tildes
def predict_sentiment(text):
    plain = unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode()
    ids = encode([re.findall(r"\w+", plain.lower())], vocabulary)
    return float(model.predict(pad(ids, maxlen), verbose=0)[0, 0])
