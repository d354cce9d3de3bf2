# wrong: smaller vocabulary without encoding again
# hint: parece que no recodificas
def experiment_data(config):
    X = encode(train.texts, max_length=config["max_length"])
    X_val = encode(validation.texts, max_length=config["max_length"])
    return (X, train.labels), (X_val, validation.labels)
