# wrong: epochs from 0
# hint: parece que las épocas empiezan en 0
def learning_curves(histories, metric):
    def curve(column):
        values = np.stack([history[column] for history in histories])
        return values.mean(axis=0), values.std(axis=0, ddof=1)

    return {
        "x": np.arange(len(histories[0])),
        "xlabel": "época",
        "ylabel": "pérdida" if metric == "loss" else "exactitud",
        "curves": {"entrenamiento": curve(metric), "validación": curve("val_" + metric)},
    }
