# wrong: padding is read as a word
# hint: falta mask_zero=True
def build_gru(V, d, d_h, K, reset_after):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(V, d),
            keras.layers.GRU(d_h, return_sequences=True, reset_after=reset_after),
            keras.layers.GRU(d_h, reset_after=reset_after),
            keras.layers.Dense(K, activation="softmax"),
        ]
    )
