# wrong: swaps the two names
# hint: parece que intercambias
def diagnose(norms):
    ratio = norms[0] / norms[-1]
    if not np.isfinite(ratio) or ratio > 1e3:
        return "vanishing"
    if ratio < 1e-3:
        return "exploding"
    return "stable"
