# wrong: looks at the mean norm
# hint: parece que miras la norma media
def diagnose(norms):
    ratio = np.mean(norms)
    if not np.isfinite(ratio) or ratio > 1e3:
        return "exploding"
    if ratio < 1e-3:
        return "vanishing"
    return "stable"
