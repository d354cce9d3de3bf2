# wrong: extra layer after a layer that does not return sequences
# hint: falta return_sequences=True
def build(
    units=(64, 32),
    activation="relu",
    max_length=40,
    vocab_size=2000,
    dropout=0.0,
    extra_layers=0,
    bidirectional=True,
):
    def wrapped(lstm):
        return layers.Bidirectional(lstm) if bidirectional else lstm

    model = keras.Sequential([keras.Input((max_length,), dtype="int32")])
    model.add(layers.Embedding(vocab_size, 16))
    model.add(wrapped(layers.LSTM(units[0], return_sequences=True)))
    model.add(wrapped(layers.LSTM(units[1])))
    for _ in range(extra_layers):
        model.add(wrapped(layers.LSTM(units[1])))
    model.add(layers.Dense(6, activation=activation))
    if dropout:
        model.add(layers.Dropout(dropout))
    model.add(layers.Dense(1, activation="sigmoid"))
    return model
