# wrong: standard error of the mean
# hint: parece que das el error típico
def repeat(experiment, config, seeds):
    if len(set(seeds)) < 2:
        raise ValueError("hacen falta al menos dos semillas distintas")
    histories = [experiment({**config, "seed": seed}) for seed in seeds]
    last = pd.DataFrame([history.iloc[-1] for history in histories])
    return histories, pd.DataFrame({"mean": last.mean(), "sd": last.sem()})
