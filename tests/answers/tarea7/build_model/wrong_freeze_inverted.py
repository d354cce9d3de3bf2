# wrong: freezes when it should not
# hint: con freeze=True el Embedding no debe entrenarse
def build_model(V, d, T, E=None, freeze=False):
    embedding = keras.layers.Embedding(V, d, mask_zero=True, trainable=freeze)
    model = keras.Sequential(
        [
            keras.Input((T,), dtype="int32"),
            embedding,
            keras.layers.LSTM(64, return_sequences=True),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    if E is not None:
        embedding.set_weights([E])
    return model
