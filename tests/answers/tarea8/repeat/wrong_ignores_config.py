# wrong: experiments with BASE
# hint: parece que usas BASE
def repeat(experiment, config, seeds):
    if len(set(seeds)) < 2:
        raise ValueError("hacen falta al menos dos semillas distintas")
    histories = [experiment({**BASE, "seed": seed}) for seed in seeds]
    last = pd.DataFrame([history.iloc[-1] for history in histories])
    return histories, pd.DataFrame({"mean": last.mean(), "sd": last.std()})
