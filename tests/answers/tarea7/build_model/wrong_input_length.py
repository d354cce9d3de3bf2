# wrong: the old argument instead of an Input
# hint: el modelo no está construido
def build_model(V, d, T, E=None, freeze=False):
    embedding = keras.layers.Embedding(V, d, input_length=T, mask_zero=True, trainable=not freeze)
    model = keras.Sequential(
        [
            embedding,
            keras.layers.LSTM(64, return_sequences=True),
            keras.layers.LSTM(32),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    if E is not None and embedding.built:
        embedding.set_weights([E])
    return model
