# wrong: seeds 0, 1, 2…
# hint: parece que usas las semillas 0, 1, 2
def repeat(experiment, config, seeds):
    if len(set(seeds)) < 2:
        raise ValueError("hacen falta al menos dos semillas distintas")
    histories = [experiment({**config, "seed": seed}) for seed in range(len(seeds))]
    last = pd.DataFrame([history.iloc[-1] for history in histories])
    return histories, pd.DataFrame({"mean": last.mean(), "sd": last.std()})
