# wrong: mean of all epochs
# hint: parece que promedias todas las épocas
def repeat(experiment, config, seeds):
    if len(set(seeds)) < 2:
        raise ValueError("hacen falta al menos dos semillas distintas")
    histories = [experiment({**config, "seed": seed}) for seed in seeds]
    last = pd.DataFrame([history.mean() for history in histories])
    return histories, pd.DataFrame({"mean": last.mean(), "sd": last.std()})
