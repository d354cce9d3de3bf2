# wrong: compares with 1
# hint: parece que comparas con 1
def diagnose(norms):
    ratio = norms[0] / norms[-1]
    if not np.isfinite(ratio) or ratio > 1:
        return "exploding"
    if ratio < 1:
        return "vanishing"
    return "stable"
