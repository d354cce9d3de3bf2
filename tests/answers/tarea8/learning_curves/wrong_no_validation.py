# wrong: only training
# hint: falta la curva de validación
def learning_curves(histories, metric):
    def curve(column):
        values = np.stack([history[column] for history in histories])
        return values.mean(axis=0), values.std(axis=0, ddof=1)

    return {
        "x": np.arange(1, len(histories[0]) + 1),
        "xlabel": "época",
        "ylabel": "pérdida" if metric == "loss" else "exactitud",
        "curves": {"entrenamiento": curve(metric)},
    }
