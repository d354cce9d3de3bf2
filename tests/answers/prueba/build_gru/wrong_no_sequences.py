# wrong: the first gives only its last state
# hint: ¿falta return_sequences=True en la primera GRU?
def build_gru(V, d, d_h, K, reset_after):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(V, d, mask_zero=True),
            keras.layers.GRU(d_h, reset_after=reset_after),
            keras.layers.GRU(d_h, reset_after=reset_after),
            keras.layers.Dense(K, activation="softmax"),
        ]
    )
