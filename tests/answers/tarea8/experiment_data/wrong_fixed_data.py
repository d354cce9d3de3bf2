# wrong: the same data for every experiment
# hint: parece que no pasas ni vocab_size ni max_length
def experiment_data(config):
    X = encode(train.texts)
    X_val = encode(validation.texts)
    return (X, train.labels), (X_val, validation.labels)
