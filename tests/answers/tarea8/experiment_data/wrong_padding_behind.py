# wrong: padding after the words
# hint: parece que el relleno va detrás
def experiment_data(config):
    V, L = config["vocab_size"], config["max_length"]

    def ids(text):
        known = [k if k < V else 1 for k in (RANK.get(word, 1) for word in words_of(text))][-L:]
        return known + [0] * (L - len(known))

    return tuple(
        (np.array([ids(text) for text in part.texts]), part.labels) for part in (train, validation)
    )
