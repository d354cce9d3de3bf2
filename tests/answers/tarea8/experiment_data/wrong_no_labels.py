# wrong: only the texts
# hint: devuelve ((X, y), (X_val, y_val))
def experiment_data(config):
    sizes = config["vocab_size"], config["max_length"]
    return encode(train.texts, *sizes), encode(validation.texts, *sizes)
