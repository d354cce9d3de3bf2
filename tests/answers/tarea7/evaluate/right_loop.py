# right: counts one by one; the matrix is a list
def evaluate(y, p):
    matrix = [[0, 0], [0, 0]]
    for label, probability in zip(y, p):
        matrix[int(label)][1 if probability >= 0.5 else 0] += 1
    (TN, FP), (FN, TP) = matrix
    precision = TP / (TP + FP) if TP + FP else 0
    recall = TP / (TP + FN) if TP + FN else 0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0
    accuracy = (TP + TN) / len(y)
    return {
        "accuracy": accuracy,
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "matrix": matrix,
    }
