# wrong: the best epoch of each seed
# hint: parece que eliges la mejor época
def repeat(experiment, config, seeds):
    if len(set(seeds)) < 2:
        raise ValueError("hacen falta al menos dos semillas distintas")
    histories = [experiment({**config, "seed": seed}) for seed in seeds]
    best = {"loss": "min", "val_loss": "min", "accuracy": "max", "val_accuracy": "max"}
    last = pd.DataFrame([history.agg(best) for history in histories])
    return histories, pd.DataFrame({"mean": last.mean(), "sd": last.std()})
