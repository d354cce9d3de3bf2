# wrong: rare words become padding
# hint: parece que las palabras raras pasan a relleno
def experiment_data(config):
    X = encode(train.texts, max_length=config["max_length"])
    X_val = encode(validation.texts, max_length=config["max_length"])
    X = np.where(X < config["vocab_size"], X, 0)
    X_val = np.where(X_val < config["vocab_size"], X_val, 0)
    return (X, train.labels), (X_val, validation.labels)
