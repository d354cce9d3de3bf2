# right: functional interface
def build_gru(V, d, d_h, K, reset_after):
    ids = keras.Input((None,), dtype="int32")
    states = keras.layers.Embedding(V, d, mask_zero=True)(ids)
    for sequences in (True, False):
        layer = keras.layers.GRU(d_h, reset_after=reset_after, return_sequences=sequences)
        states = layer(states)
    return keras.Model(ids, keras.layers.Dense(K, activation="softmax")(states))
