# right: four arrays one by one
def experiment_data(config):
    V, L = config["vocab_size"], config["max_length"]
    X = encode(train.texts, V, L)
    X_val = encode(validation.texts, V, L)
    return (X, train.labels), (X_val, validation.labels)
