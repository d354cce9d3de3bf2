# wrong: writes the seeds into the config that it was given
# hint: tu función modifica sus argumentos
def repeat(experiment, config, seeds):
    if len(set(seeds)) < 2:
        raise ValueError("hacen falta al menos dos semillas distintas")
    histories = []
    for seed in seeds:
        config["seed"] = seed
        histories.append(experiment(config))
    last = pd.DataFrame([history.iloc[-1] for history in histories])
    return histories, pd.DataFrame({"mean": last.mean(), "sd": last.std()})
