# right: a helper for several texts
def probabilities(some_texts):
    docs = [tokenize(text) for text in some_texts]
    return model.predict(np.array(pad(encode(docs, vocabulary), maxlen)), verbose=0).ravel()


def predict_sentiment(text):
    return float(probabilities([text])[0])
