# right: compares products instead of dividing
def diagnose(norms):
    first, last = float(norms[0]), float(norms[-1])
    if first < 1e-3 * last:
        return "vanishing"
    return "stable" if first <= 1e3 * last else "exploding"
