# right: with pandas, lists as values
def learning_curves(histories, metric):
    def curve(column):
        table = pd.concat([history[column] for history in histories], axis=1)
        return table.mean(axis=1).tolist(), table.std(axis=1).tolist()

    drawing = {"x": list(range(1, len(histories[0]) + 1)), "xlabel": "época"}
    drawing["ylabel"] = "pérdida" if metric == "loss" else "exactitud"
    drawing["curves"] = {"validación": curve("val_" + metric), "entrenamiento": curve(metric)}
    return drawing
