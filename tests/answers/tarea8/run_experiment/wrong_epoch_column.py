# wrong: the epoch as a fifth column
# hint: las columnas deben ser
def run_experiment(config):
    set_seed(config["seed"], keras=True)
    names = ["activation", "max_length", "vocab_size", "dropout"]
    if config["lstm"]:
        names += ["units", "extra_layers", "bidirectional"]
        model = build(**{name: config[name] for name in names})
    else:
        model = build_without_lstm(**{name: config[name] for name in names})
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
    (X, y), (X_val, y_val) = experiment_data(config)
    history = model.fit(
        X,
        y,
        validation_data=(X_val, y_val),
        epochs=config["epochs"],
        batch_size=32,
        verbose=0,
    )
    return pd.DataFrame(history.history).rename_axis("epoch").reset_index()
