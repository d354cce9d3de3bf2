# wrong: V + 1 rows
# hint: el 0 ya está contado en V
def build_model(V, d, T, E=None, freeze=False):
    embedding = keras.layers.Embedding(V + 1, d, mask_zero=True, trainable=not freeze)
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
        embedding.set_weights([np.vstack([E, E[:1]])])
    return model
