# wrong: ((X, X_val), (y, y_val))
# hint: parece que devuelves ((X, X_val), (y, y_val))
def experiment_data(config):
    X = encode(train.texts, config["vocab_size"], config["max_length"])
    X_val = encode(validation.texts, config["vocab_size"], config["max_length"])
    return (X, X_val), (train.labels, validation.labels)
