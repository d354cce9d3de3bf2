# wrong: uses E without its special rows
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
    if E is not None:
        embedding.set_weights([np.vstack([embedding.get_weights()[0][:2] + 0.5, E[2:]])])
    return model
