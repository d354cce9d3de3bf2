# right: with NumPy, a loop and a list of seeds
def repeat(experiment, config, seeds):
    seeds = list(seeds)
    if len(set(seeds)) <= 1:
        raise ValueError("una semilla no basta")
    histories = []
    for seed in seeds:
        own = config.copy()
        own["seed"] = seed
        histories.append(experiment(own))
    names = ["loss", "accuracy", "val_loss", "val_accuracy"]
    last = np.array([history[names].to_numpy()[-1] for history in histories])
    summary = pd.DataFrame(index=names)
    summary["mean"] = np.mean(last, axis=0)
    summary["sd"] = np.std(last, axis=0, ddof=1)
    return histories, summary
