# right: activation as a layer of its own, helper function, built by hand
def one_way_or_two(layer, both):
    return layers.Bidirectional(layer) if both else layer


def build(
    units=(64, 32),
    activation="relu",
    max_length=None,
    vocab_size=None,
    dropout=0.0,
    extra_layers=0,
    bidirectional=True,
):
    first, second = units
    model = keras.Sequential()
    model.add(layers.Embedding(input_dim=vocab_size, output_dim=16))
    model.add(one_way_or_two(layers.LSTM(first, return_sequences=True), bidirectional))
    model.add(one_way_or_two(layers.LSTM(second, return_sequences=extra_layers > 0), bidirectional))
    while extra_layers > 0:
        extra_layers -= 1
        extra = layers.LSTM(second, return_sequences=extra_layers > 0)
        model.add(one_way_or_two(extra, bidirectional))
    model.add(layers.Dense(6))
    model.add(layers.Activation(activation))
    if dropout != 0:
        model.add(layers.Dropout(rate=dropout))
    model.add(layers.Dense(1))
    model.add(layers.Activation("sigmoid"))
    model.build((None, max_length))
    return model
