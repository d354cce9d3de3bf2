# wrong: NaN for 0/0
# hint: una división 0/0 da error o NaN
def evaluate(y, p):
    def ratio(a, b):
        return np.float64(a) / b

    positive, real = p >= 0.5, y == 1
    TP, FP = np.sum(positive & real), np.sum(positive & ~real)
    FN, TN = np.sum(~positive & real), np.sum(~positive & ~real)
    precision, recall = ratio(TP, TP + FP), ratio(TP, TP + FN)
    return {
        "accuracy": ratio(TP + TN, len(y)),
        "precision": precision,
        "recall": recall,
        "f1": ratio(2 * precision * recall, precision + recall),
        "matrix": np.array([[TN, FP], [FN, TP]]),
    }
