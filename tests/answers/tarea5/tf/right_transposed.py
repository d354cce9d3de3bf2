# right: works on rows and transposes back
def tf(C, variant="length"):
    rows = []
    for doc in C.T.tolist():
        total = {"length": sum, "max": max}[variant](doc) or 1
        rows.append([count / total for count in doc])
    return np.array(rows).T
