# wrong: the band of the last epoch everywhere
# hint: parece que la banda es la de la última época
def learning_curves(histories, metric):
    def curve(column):
        values = np.stack([history[column] for history in histories])
        return values.mean(axis=0), np.full(values.shape[1], values[:, -1].std(ddof=1))

    return {
        "x": np.arange(1, len(histories[0]) + 1),
        "xlabel": "época",
        "ylabel": "pérdida" if metric == "loss" else "exactitud",
        "curves": {"entrenamiento": curve(metric), "validación": curve("val_" + metric)},
    }
