# wrong: clips identifiers to the largest that fits
# hint: parece que recortas los identificadores
def experiment_data(config):
    X = encode(train.texts, max_length=config["max_length"])
    X_val = encode(validation.texts, max_length=config["max_length"])
    X = np.minimum(X, config["vocab_size"] - 1)
    X_val = np.minimum(X_val, config["vocab_size"] - 1)
    return (X, train.labels), (X_val, validation.labels)
