# wrong: NaN falls through to stable
# hint: con NaN toda comparación es falsa
def diagnose(norms):
    ratio = norms[0] / norms[-1]
    if ratio > 1e3:
        return "exploding"
    if ratio < 1e-3:
        return "vanishing"
    return "stable"
