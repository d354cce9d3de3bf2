# wrong: GRU for LSTM
# hint: la capa recurrente es una LSTM.
def build_bilstm(V, d, d_h):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(V, d, mask_zero=True),
            keras.layers.Bidirectional(keras.layers.GRU(d_h)),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
