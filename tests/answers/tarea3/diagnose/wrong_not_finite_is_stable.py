# wrong: says that infinity is stable
# hint: un cociente infinito o NaN también es «exploding»
def diagnose(norms):
    ratio = norms[0] / norms[-1]
    if not np.isfinite(ratio):
        return "stable"
    if ratio > 1e3:
        return "exploding"
    if ratio < 1e-3:
        return "vanishing"
    return "stable"
