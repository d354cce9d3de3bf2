# wrong: last over first
# hint: parece que inviertes el cociente
def diagnose(norms):
    ratio = norms[-1] / norms[0]
    if not np.isfinite(ratio) or ratio > 1e3:
        return "exploding"
    if ratio < 1e-3:
        return "vanishing"
    return "stable"
