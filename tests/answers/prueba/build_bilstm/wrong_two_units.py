# wrong: two units with softmax
# hint: la salida tiene una unidad.
def build_bilstm(V, d, d_h):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(V, d, mask_zero=True),
            keras.layers.Bidirectional(keras.layers.LSTM(d_h)),
            keras.layers.Dense(2, activation="softmax"),
        ]
    )
