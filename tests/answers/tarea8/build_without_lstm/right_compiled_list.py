# right: a list of layers, masks, keyword-only, compiled
def build_without_lstm(*, max_length, vocab_size, dropout=0.0, activation="relu"):
    stack = [
        keras.Input(shape=(max_length,)),
        keras.layers.Embedding(input_dim=vocab_size, output_dim=16, mask_zero=True),
        keras.layers.GlobalAveragePooling1D(),
        keras.layers.Dense(6, activation=activation),
    ]
    if dropout > 0:
        stack.append(keras.layers.Dropout(dropout))
    model = keras.Sequential([*stack, keras.layers.Dense(1, activation="sigmoid")])
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model
