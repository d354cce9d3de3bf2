# right: every option named, columns in another order
def run_experiment(config):
    keras.utils.set_random_seed(config["seed"])
    if config["lstm"]:
        model = build(
            units=config["units"],
            activation=config["activation"],
            max_length=config["max_length"],
            vocab_size=config["vocab_size"],
            dropout=config["dropout"],
            extra_layers=config["extra_layers"],
            bidirectional=config["bidirectional"],
        )
    else:
        model = build_without_lstm(
            activation=config["activation"],
            max_length=config["max_length"],
            vocab_size=config["vocab_size"],
            dropout=config["dropout"],
        )
    model.compile(
        loss=keras.losses.BinaryCrossentropy(),
        optimizer=keras.optimizers.Adam(),
        metrics=["accuracy"],
        jit_compile=False,
    )
    data, validation_data = experiment_data(config)
    history = model.fit(
        *data,
        validation_data=validation_data,
        epochs=config["epochs"],
        batch_size=32,
        verbose=0,
    ).history
    return pd.DataFrame({name: history[name] for name in sorted(history, reverse=True)})
