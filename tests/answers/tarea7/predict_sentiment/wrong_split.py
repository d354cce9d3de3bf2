# wrong: another tokenizer: split
# hint: parece que separas las palabras con split(): usa tokenize
def predict_sentiment(text):
    ids = encode([text.split()], vocabulary)
    return float(model.predict(pad(ids, maxlen), verbose=0)[0, 0])
