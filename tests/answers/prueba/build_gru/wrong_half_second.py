# wrong: half of the units in the second
# hint: cada GRU tiene d_h unidades.
def build_gru(V, d, d_h, K, reset_after):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(V, d, mask_zero=True),
            keras.layers.GRU(d_h, return_sequences=True, reset_after=reset_after),
            keras.layers.GRU(d_h // 2, reset_after=reset_after),
            keras.layers.Dense(K, activation="softmax"),
        ]
    )
