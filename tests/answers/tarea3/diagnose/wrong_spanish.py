# wrong: answers in Spanish
# hint: devuelve una de estas cadenas
def diagnose(norms):
    ratio = norms[0] / norms[-1]
    if not np.isfinite(ratio) or ratio > 1e3:
        return "explota"
    if ratio < 1e-3:
        return "se desvanece"
    return "estable"
