# right: divides with a warning and mends the empty documents
def tf(C, variant="length"):
    totals = {"length": C.sum(axis=0, keepdims=True), "max": C.max(axis=0, keepdims=True)}
    with np.errstate(invalid="ignore"):
        return np.nan_to_num(C / totals[variant])
