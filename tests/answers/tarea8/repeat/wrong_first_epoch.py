# wrong: first epoch
# hint: parece que resumes la primera época
def repeat(experiment, config, seeds):
    if len(set(seeds)) < 2:
        raise ValueError("hacen falta al menos dos semillas distintas")
    histories = [experiment({**config, "seed": seed}) for seed in seeds]
    last = pd.DataFrame([history.iloc[0] for history in histories])
    return histories, pd.DataFrame({"mean": last.mean(), "sd": last.std()})
