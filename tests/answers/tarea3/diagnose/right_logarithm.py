# right: compares the base-10 logarithm of the ratio
def diagnose(norms):
    exponent = np.log10(norms[0]) - np.log10(norms[-1])
    if exponent < -3:
        return "vanishing"
    if exponent <= 3:
        return "stable"
    return "exploding"
