# right: no Input, but built; the sigmoid as a layer
def build_model(V, d, T, E=None, freeze=False):
    model = keras.Sequential(
        [
            keras.layers.Embedding(V, d, mask_zero=True, name="palabras"),
            keras.layers.LSTM(64, return_sequences=True, name="primera"),
            keras.layers.LSTM(32, name="segunda"),
            keras.layers.Dense(1),
            keras.layers.Activation("sigmoid"),
        ]
    )
    model.build((None, T))
    if E is not None:
        model.get_layer("palabras").set_weights([E])
    model.get_layer("palabras").trainable = not freeze
    return model
