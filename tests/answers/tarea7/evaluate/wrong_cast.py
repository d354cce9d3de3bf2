# wrong: casts p to int
# hint: parece que exiges p ≥ 1, o que pasas p a entero
def evaluate(y, p):
    def ratio(a, b):
        return float(a / b) if b > 0 else 0.0

    positive, real = p.astype(int) == 1, y == 1
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
