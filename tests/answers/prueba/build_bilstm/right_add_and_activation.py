# right: adds layers one by one, the sigmoid apart
def build_bilstm(V, d, d_h):
    model = keras.Sequential()
    model.add(keras.Input((None,), dtype="int32"))
    model.add(keras.layers.Embedding(input_dim=V, output_dim=d, mask_zero=True))
    model.add(keras.layers.Bidirectional(keras.layers.LSTM(units=d_h, dropout=0.0)))
    model.add(keras.layers.Dense(1))
    model.add(keras.layers.Activation("sigmoid"))
    model.compile("adam", "binary_crossentropy")
    return model
