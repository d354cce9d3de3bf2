# wrong: validates with the test part (E37)
# hint: parece que validas con la prueba
def experiment_data(config):
    X = encode(train.texts, config["vocab_size"], config["max_length"])
    X_val = encode(test.texts, config["vocab_size"], config["max_length"])
    return (X, train.labels), (X_val, test.labels)
