# wrong: validation labels taken from training
# hint: parece que las etiquetas de validación son de entrenamiento
def experiment_data(config):
    X = encode(train.texts, config["vocab_size"], config["max_length"])
    X_val = encode(validation.texts, config["vocab_size"], config["max_length"])
    return (X, train.labels), (X_val, train.labels[: len(X_val)])
