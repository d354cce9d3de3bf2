# wrong: the first LSTM gives only its last state
# hint: falta return_sequences=True en la primera LSTM
def build_model(V, d, T, E=None, freeze=False):
    embedding = keras.layers.Embedding(V, d, mask_zero=True, trainable=not freeze)
    model = keras.Sequential(
        [
            keras.Input((T,), dtype="int32"),
            embedding,
            keras.layers.LSTM(64),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    if E is not None:
        embedding.set_weights([E])
    return model
