# right: functional API with a separate activation layer
def build_without_lstm(activation="relu", max_length=None, vocab_size=None, dropout=0.0):
    ids = keras.Input((max_length,), dtype="int32")
    mean = layers.GlobalAveragePooling1D()(layers.Embedding(vocab_size, 16)(ids))
    hidden = layers.Activation(activation)(layers.Dense(6)(mean))
    hidden = layers.Dropout(dropout)(hidden)
    return keras.Model(ids, layers.Dense(1, activation="sigmoid")(hidden))
