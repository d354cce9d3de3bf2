# wrong: never uses E
# hint: la tabla no empieza con los valores de E
def build_model(V, d, T, E=None, freeze=False):
    embedding = keras.layers.Embedding(V, d, mask_zero=True, trainable=not freeze)
    model = keras.Sequential(
        [
            keras.Input((T,), dtype="int32"),
            embedding,
            keras.layers.LSTM(64, return_sequences=True),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    if False:
        embedding.set_weights([E])
    return model
