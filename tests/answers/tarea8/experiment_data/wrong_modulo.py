# wrong: identifiers modulo the vocabulary size
# hint: parece que usas el resto
def experiment_data(config):
    X = encode(train.texts, max_length=config["max_length"])
    X_val = encode(validation.texts, max_length=config["max_length"])
    X, X_val = X % config["vocab_size"], X_val % config["vocab_size"]
    return (X, train.labels), (X_val, validation.labels)
