# wrong: looks at the largest norm
# hint: parece que miras el máximo de las normas
def diagnose(norms):
    largest = np.max(norms)
    if not np.isfinite(largest) or largest > 1e3:
        return "exploding"
    return "vanishing" if largest < 1e-3 else "stable"
