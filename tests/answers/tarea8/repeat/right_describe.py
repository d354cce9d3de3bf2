# right: tail, concat and agg; a tuple of histories
def repeat(experiment, config, seeds):
    if len({*seeds}) < 2:
        raise ValueError("hacen falta dos semillas distintas o más")
    histories = tuple(experiment(dict(config, seed=seed)) for seed in seeds)
    last = pd.concat([history.tail(1) for history in histories])
    return histories, last.agg(["mean", "std"]).T.rename(columns={"std": "sd"})
