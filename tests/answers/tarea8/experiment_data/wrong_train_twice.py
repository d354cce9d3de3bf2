# wrong: validates with the training data
# hint: parece que validas con los mismos datos con los que entrenas
def experiment_data(config):
    X = encode(train.texts, config["vocab_size"], config["max_length"])
    X_val = encode(train.texts, config["vocab_size"], config["max_length"])
    return (X, train.labels), (X_val, train.labels)
