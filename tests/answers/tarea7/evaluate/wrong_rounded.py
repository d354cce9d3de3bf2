# wrong: rounds to two digits
# hint: parece que redondeas las medidas
def evaluate(y, p):
    def ratio(a, b):
        return round(float(a / b), 2) if b > 0 else 0.0

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
