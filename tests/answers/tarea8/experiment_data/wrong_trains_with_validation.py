# wrong: trains with the validation too
# hint: parece que entrenas también con la validación
def experiment_data(config):
    both = butaca.part("train", "validation")
    sizes = config["vocab_size"], config["max_length"]
    return (
        (encode(both.texts, *sizes), both.labels),
        (encode(validation.texts, *sizes), validation.labels),
    )
