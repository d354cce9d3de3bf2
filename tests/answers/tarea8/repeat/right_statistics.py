# right: with the statistics module
import statistics


def repeat(experiment, config, seeds):
    if len(set(seeds)) < 2:
        raise ValueError("hacen falta dos semillas")
    histories = [experiment(config | {"seed": seed}) for seed in seeds]
    rows = {}
    for column in histories[0].columns:
        values = [float(history[column].iloc[-1]) for history in histories]
        rows[column] = {"sd": statistics.stdev(values), "mean": statistics.fmean(values)}
    return histories, pd.DataFrame.from_dict(rows, orient="index")
