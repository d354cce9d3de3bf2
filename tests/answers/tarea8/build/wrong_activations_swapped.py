# wrong: sigmoid in Dense(6), activation in the output
# hint: parece que activation va a la salida y la sigmoide a Dense(6)
def build(
    units=(64, 32),
    activation="relu",
    max_length=40,
    vocab_size=2000,
    dropout=0.0,
    extra_layers=0,
    bidirectional=True,
):
    model = keras.Sequential([keras.Input((max_length,), dtype="int32")])
    model.add(layers.Embedding(vocab_size, 16))
    sizes = [units[0], units[1]] + [units[1]] * extra_layers
    for k, size in enumerate(sizes):
        lstm = layers.LSTM(size, return_sequences=k < len(sizes) - 1)
        model.add(layers.Bidirectional(lstm) if bidirectional else lstm)
    model.add(layers.Dense(6, activation="sigmoid"))
    if dropout:
        model.add(layers.Dropout(dropout))
    model.add(layers.Dense(1, activation=activation))
    return model
