# wrong: trains with validation, validates with training
# hint: parece que entrenas con la validación
def experiment_data(config):
    X = encode(validation.texts, config["vocab_size"], config["max_length"])
    X_val = encode(train.texts, config["vocab_size"], config["max_length"])
    return (X, validation.labels), (X_val, train.labels)
