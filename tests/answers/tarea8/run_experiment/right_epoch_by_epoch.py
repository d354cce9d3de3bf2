# right: one epoch at a time on the same new model, encoding by itself
def chosen(config):
    options = dict(config)
    for name in ("lstm", "epochs", "seed"):
        del options[name]
    if config["lstm"]:
        return build(**options)
    for name in ("units", "extra_layers", "bidirectional"):
        del options[name]
    return build_without_lstm(**options)


def run_experiment(config):
    V, L = config["vocab_size"], config["max_length"]
    X, X_val = encode(train.texts, V, L), encode(validation.texts, V, L)
    set_seed(config["seed"], keras=True)
    model = chosen(config)
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    rows = []
    for _ in range(config["epochs"]):
        epoch = model.fit(
            X, train.labels, validation_data=(X_val, validation.labels), batch_size=32, verbose=0
        )
        rows.append({name: values[0] for name, values in epoch.history.items()})
    return pd.DataFrame(rows)
