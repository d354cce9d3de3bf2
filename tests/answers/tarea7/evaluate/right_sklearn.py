# right: scikit-learn's functions
def evaluate(y, p):
    from sklearn.metrics import accuracy_score, confusion_matrix, precision_recall_fscore_support

    predicted = (p >= 0.5).astype(int)
    precision, recall, f1, _ = precision_recall_fscore_support(
        y, predicted, average="binary", zero_division=0
    )
    return {
        "accuracy": accuracy_score(y, predicted),
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "matrix": confusion_matrix(y, predicted, labels=[0, 1]),
    }
