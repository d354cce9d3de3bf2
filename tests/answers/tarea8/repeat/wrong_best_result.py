# wrong: the best of the seeds
# hint: parece que das el mejor resultado
def repeat(experiment, config, seeds):
    if len(set(seeds)) < 2:
        raise ValueError("hacen falta al menos dos semillas distintas")
    histories = [experiment({**config, "seed": seed}) for seed in seeds]
    last = pd.DataFrame([history.iloc[-1] for history in histories])
    return histories, pd.DataFrame(
        {"mean": last.agg({n: "min" if "loss" in n else "max" for n in last}), "sd": last.std()}
    )
