# right: the functional interface
def build_model(V, d, T, E=None, freeze=False):
    words = keras.Input(shape=(T,), dtype="int32")
    embedding = keras.layers.Embedding(V, d, mask_zero=True)
    states = keras.layers.LSTM(64, return_sequences=True)(embedding(words))
    last = keras.layers.LSTM(32)(states)
    p = keras.layers.Dense(1, activation="sigmoid")(last)
    model = keras.Model(words, p)
    if E is not None:
        embedding.set_weights([np.asarray(E)])
    if freeze:
        embedding.trainable = False
    return model
