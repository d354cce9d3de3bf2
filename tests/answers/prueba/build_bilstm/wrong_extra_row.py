# wrong: one row too many
# hint: el Embedding tiene V filas
def build_bilstm(V, d, d_h):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(V + 1, d, mask_zero=True),
            keras.layers.Bidirectional(keras.layers.LSTM(d_h)),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
