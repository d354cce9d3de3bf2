# wrong: looks at the first norm
# hint: parece que miras la norma del primer paso
def diagnose(norms):
    ratio = norms[0]
    if not np.isfinite(ratio) or ratio > 1e3:
        return "exploding"
    if ratio < 1e-3:
        return "vanishing"
    return "stable"
