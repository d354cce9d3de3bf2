# wrong: twice the units
# hint: son d_h unidades por dirección
def build_bilstm(V, d, d_h):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(V, d, mask_zero=True),
            keras.layers.Bidirectional(keras.layers.LSTM(2 * d_h)),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
