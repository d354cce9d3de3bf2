# wrong: averages the epochs
# hint: parece que promedias las épocas y no las semillas
def learning_curves(histories, metric):
    def curve(column):
        values = np.stack([history[column] for history in histories])
        return values.mean(axis=1), values.std(axis=1, ddof=1)

    return {
        "x": np.arange(1, len(histories[0]) + 1),
        "xlabel": "época",
        "ylabel": "pérdida" if metric == "loss" else "exactitud",
        "curves": {"entrenamiento": curve(metric), "validación": curve("val_" + metric)},
    }
