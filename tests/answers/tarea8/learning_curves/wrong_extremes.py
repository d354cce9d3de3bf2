# wrong: minimum and maximum
# hint: parece que das el mínimo y el máximo
def learning_curves(histories, metric):
    def curve(column):
        values = np.stack([history[column] for history in histories])
        return values.min(axis=0), values.max(axis=0)

    return {
        "x": np.arange(1, len(histories[0]) + 1),
        "xlabel": "época",
        "ylabel": "pérdida" if metric == "loss" else "exactitud",
        "curves": {"entrenamiento": curve(metric), "validación": curve("val_" + metric)},
    }
