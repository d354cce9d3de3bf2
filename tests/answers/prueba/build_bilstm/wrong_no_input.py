# wrong: no input layer
# hint: empieza por keras.Input((None,))
def build_bilstm(V, d, d_h):
    return keras.Sequential(
        [
            keras.layers.Embedding(V, d, mask_zero=True),
            keras.layers.Bidirectional(keras.layers.LSTM(d_h)),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
