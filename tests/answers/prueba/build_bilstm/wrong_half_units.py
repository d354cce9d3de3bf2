# wrong: half of the units a direction
# hint: cada LSTM tiene d_h unidades.
def build_bilstm(V, d, d_h):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(V, d, mask_zero=True),
            keras.layers.Bidirectional(keras.layers.LSTM(d_h // 2)),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
