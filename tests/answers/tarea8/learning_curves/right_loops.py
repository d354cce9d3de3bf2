# right: epoch by epoch
import math


def learning_curves(histories, metric):
    names = {"entrenamiento": metric, "validación": "val_" + metric}
    epochs, S = len(histories[0]), len(histories)
    curves = {}
    for name, column in names.items():
        means, deviations = np.zeros(epochs), np.zeros(epochs)
        for t in range(epochs):
            values = [history[column][t] for history in histories]
            means[t] = sum(values) / S
            deviations[t] = math.sqrt(sum((v - means[t]) ** 2 for v in values) / (S - 1))
        curves[name] = [means, deviations]
    ylabel = "exactitud" if metric == "accuracy" else "pérdida"
    return dict(x=np.arange(epochs) + 1.0, xlabel="época", ylabel=ylabel, curves=curves)
