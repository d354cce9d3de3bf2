# wrong: the largest over the smallest
# hint: parece que comparas la mayor con la menor
def diagnose(norms):
    ratio = np.max(norms) / np.min(norms)
    if not np.isfinite(ratio) or ratio > 1e3:
        return "exploding"
    if ratio < 1e-3:
        return "vanishing"
    return "stable"
