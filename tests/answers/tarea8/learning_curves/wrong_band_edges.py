# wrong: edges of the band
# hint: parece que devuelves los bordes de la banda
def learning_curves(histories, metric):
    def curve(column):
        values = np.stack([history[column] for history in histories])
        mean, sd = values.mean(axis=0), values.std(axis=0, ddof=1)
        return mean - sd, mean + sd

    return {
        "x": np.arange(1, len(histories[0]) + 1),
        "xlabel": "época",
        "ylabel": "pérdida" if metric == "loss" else "exactitud",
        "curves": {"entrenamiento": curve(metric), "validación": curve("val_" + metric)},
    }
