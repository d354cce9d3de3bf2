# right: adds layers one by one, the softmax apart
def build_gru(V, d, d_h, K, reset_after):
    options = {"units": d_h, "reset_after": bool(reset_after)}
    model = keras.Sequential([keras.Input(shape=(None,), dtype="int32")])
    model.add(keras.layers.Embedding(V, d, mask_zero=True))
    model.add(keras.layers.GRU(return_sequences=True, **options))
    model.add(keras.layers.GRU(**options))
    model.add(keras.layers.Dense(K, activation=None))
    model.add(keras.layers.Activation("softmax"))
    return model
