# wrong: no softmax
# hint: falta el softmax en la salida.
def build_gru(V, d, d_h, K, reset_after):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(V, d, mask_zero=True),
            keras.layers.GRU(d_h, return_sequences=True, reset_after=reset_after),
            keras.layers.GRU(d_h, reset_after=reset_after),
            keras.layers.Dense(K),
        ]
    )
