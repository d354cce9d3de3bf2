# wrong: always 40 words
# hint: parece que no pasas max_length
def experiment_data(config):
    X = encode(train.texts, config["vocab_size"])
    X_val = encode(validation.texts, config["vocab_size"])
    return (X, train.labels), (X_val, validation.labels)
