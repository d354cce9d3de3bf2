# wrong: only the table
# hint: devuelve la tupla (histories, summary)
def repeat(experiment, config, seeds):
    if len(set(seeds)) < 2:
        raise ValueError("hacen falta al menos dos semillas distintas")
    histories = [experiment({**config, "seed": seed}) for seed in seeds]
    last = pd.DataFrame([history.iloc[-1] for history in histories])
    return pd.DataFrame({"mean": last.mean(), "sd": last.std()})
