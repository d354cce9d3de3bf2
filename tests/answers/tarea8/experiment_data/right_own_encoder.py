# right: its own encoding, lists and 64-bit integers
def experiment_data(config):
    V, L = config["vocab_size"], config["max_length"]

    def identifiers(text):
        known = [RANK.get(word, 1) for word in words_of(text)]
        known = [k if k < V else 1 for k in known]
        return ([0] * L + known)[-L:]

    return [
        [np.array([identifiers(text) for text in part.texts]), np.array(list(part.labels))]
        for part in (train, validation)
    ]
