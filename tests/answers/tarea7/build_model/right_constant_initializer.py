# right: E as an initializer, any length, compiled
def build_model(V, d, T, E=None, freeze=False):
    start = "uniform" if E is None else keras.initializers.Constant(E)
    model = keras.Sequential()
    model.add(keras.Input((None,)))
    model.add(
        keras.layers.Embedding(
            V, d, embeddings_initializer=start, mask_zero=True, trainable=not freeze
        )
    )
    model.add(keras.layers.LSTM(64, return_sequences=True))
    model.add(keras.layers.LSTM(32, return_sequences=False))
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model
