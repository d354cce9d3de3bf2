# wrong: keeps an LSTM before the mean
# hint: parece que dejas una LSTM
def build_without_lstm(activation="relu", max_length=40, vocab_size=2000, dropout=0.0):
    model = keras.Sequential([keras.Input((max_length,), dtype="int32")])
    model.add(layers.Embedding(vocab_size, 16))
    model.add(layers.LSTM(32, return_sequences=True))
    model.add(layers.GlobalAveragePooling1D())
    model.add(layers.Dense(6, activation=activation))
    if dropout:
        model.add(layers.Dropout(dropout))
    model.add(layers.Dense(1, activation="sigmoid"))
    return model
