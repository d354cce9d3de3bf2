# right: what Keras has for it
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    from keras.utils import pad_sequences

    return pad_sequences(sequences, maxlen=maxlen, padding=padding, truncating=truncating)
