# right: functional interface
def build_bilstm(V, d, d_h):
    ids = keras.Input(shape=(None,), dtype="int32", name="ids")
    words = keras.layers.Embedding(V, d, mask_zero=True)(ids)
    summary = keras.layers.Bidirectional(keras.layers.LSTM(d_h), merge_mode="concat")(words)
    return keras.Model(ids, keras.layers.Dense(1, "sigmoid")(summary))
