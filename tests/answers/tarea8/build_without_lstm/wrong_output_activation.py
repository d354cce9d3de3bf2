# wrong: changes the activation of the output
# hint: parece que cambias la activación de la salida
def build_without_lstm(activation="relu", max_length=40, vocab_size=2000, dropout=0.0):
    model = keras.Sequential([keras.Input((max_length,), dtype="int32")])
    model.add(layers.Embedding(vocab_size, 16))
    model.add(layers.GlobalAveragePooling1D())
    model.add(layers.Dense(6, activation=activation))
    if dropout:
        model.add(layers.Dropout(dropout))
    model.add(layers.Dense(1, activation=activation))
    return model
