# wrong: one model for every call: epochs add up
# hint: el segundo experimento no da lo mismo que el primero
models = {}


def run_experiment(config):
    set_seed(config["seed"], keras=True)
    names = ["activation", "max_length", "vocab_size", "dropout"]
    if config["lstm"]:
        names += ["units", "extra_layers", "bidirectional"]
    options = {name: config[name] for name in names}
    if config["lstm"] not in models:
        maker = build if config["lstm"] else build_without_lstm
        models[config["lstm"]] = maker(**options)
        models[config["lstm"]].compile(
            loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"]
        )
    model = models[config["lstm"]]
    (X, y), validation_data = experiment_data(config)
    history = model.fit(
        X, y, validation_data=validation_data, epochs=config["epochs"], batch_size=32, verbose=0
    )
    return pd.DataFrame(history.history)
