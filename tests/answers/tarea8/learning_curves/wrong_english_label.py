# wrong: name of the column as label
# hint: el eje y lleva el nombre en español
def learning_curves(histories, metric):
    def curve(column):
        values = np.stack([history[column] for history in histories])
        return values.mean(axis=0), values.std(axis=0, ddof=1)

    return {
        "x": np.arange(1, len(histories[0]) + 1),
        "xlabel": "época",
        "ylabel": metric,
        "curves": {"entrenamiento": curve(metric), "validación": curve("val_" + metric)},
    }
