# wrong: padding is read as a word
# hint: falta mask_zero=True
def build_bilstm(V, d, d_h):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(V, d),
            keras.layers.Bidirectional(keras.layers.LSTM(d_h)),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
