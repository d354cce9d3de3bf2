# wrong: mean and deviation as one text
# hint: las columnas, mean y sd
def repeat(experiment, config, seeds):
    if len(set(seeds)) < 2:
        raise ValueError("hacen falta al menos dos semillas distintas")
    histories = [experiment({**config, "seed": seed}) for seed in seeds]
    last = pd.DataFrame([history.iloc[-1] for history in histories])
    return histories, (
        last.mean().round(3).astype(str) + " ± " + last.std().round(3).astype(str)
    ).to_frame()
