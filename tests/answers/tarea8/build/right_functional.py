# right: functional API, every option by keyword
def build(
    *,
    max_length,
    vocab_size,
    units=(64, 32),
    activation="relu",
    dropout=0.0,
    extra_layers=0,
    bidirectional=True,
):
    def recurrent(size, last):
        layer = keras.layers.LSTM(size, return_sequences=not last)
        return keras.layers.Bidirectional(layer) if bidirectional else layer

    ids = keras.Input(shape=(max_length,), dtype="int32")
    x = keras.layers.Embedding(vocab_size, 16)(ids)
    x = recurrent(units[0], False)(x)
    x = recurrent(units[1], extra_layers == 0)(x)
    for k in range(extra_layers):
        x = recurrent(units[-1], k == extra_layers - 1)(x)
    x = keras.layers.Dense(6, activation=activation)(x)
    if dropout > 0:
        x = keras.layers.Dropout(dropout)(x)
    return keras.Model(ids, keras.layers.Dense(1, activation="sigmoid")(x))
