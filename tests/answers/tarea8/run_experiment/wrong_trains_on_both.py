# wrong: trains with the validation too
# hint: entrena con todas y sólo con ellas
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
    X, y = np.concatenate([X, X_val]), np.concatenate([y, y_val])
    history = model.fit(
        X,
        y,
        validation_data=(X_val, y_val),
        epochs=config["epochs"],
        batch_size=32,
        verbose=0,
    )
    return pd.DataFrame(history.history)
