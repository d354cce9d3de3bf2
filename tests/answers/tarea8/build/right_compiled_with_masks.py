# right: compiled, with masks, a float input and a Dropout of 0
def build(
    units=(64, 32),
    activation="relu",
    max_length=120,
    vocab_size=10000,
    dropout=0.0,
    extra_layers=0,
    bidirectional=True,
):
    stack = [keras.Input((max_length,)), keras.layers.Embedding(vocab_size, 16, mask_zero=True)]
    recurrent = [units[0], units[1], *(units[1] for _ in range(extra_layers))]
    for size in recurrent[:-1]:
        stack.append(keras.layers.LSTM(size, return_sequences=True))
    stack.append(keras.layers.LSTM(recurrent[-1]))
    if bidirectional:
        stack[2:] = [keras.layers.Bidirectional(layer) for layer in stack[2:]]
    stack += [
        keras.layers.Dense(6, activation=activation),
        keras.layers.Dropout(dropout),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
    model = keras.Sequential(stack)
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model
