# wrong: repeats config as it is
# hint: parece que usas siempre la misma semilla
def repeat(experiment, config, seeds):
    if len(set(seeds)) < 2:
        raise ValueError("hacen falta al menos dos semillas distintas")
    histories = [experiment(config) for seed in seeds]
    last = pd.DataFrame([history.iloc[-1] for history in histories])
    return histories, pd.DataFrame({"mean": last.mean(), "sd": last.std()})
