# right: a chain of ifs
def diagnose(norms):
    ratio = norms[0] / norms[-1]
    if not np.isfinite(ratio) or ratio > 1e3:
        return "exploding"
    if ratio < 1e-3:
        return "vanishing"
    return "stable"
