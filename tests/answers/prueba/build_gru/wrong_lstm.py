# wrong: LSTM for GRU
# hint: son GRU, no LSTM
def build_gru(V, d, d_h, K, reset_after):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(V, d, mask_zero=True),
            keras.layers.LSTM(d_h, return_sequences=True),
            keras.layers.LSTM(d_h),
            keras.layers.Dense(K, activation="softmax"),
        ]
    )
