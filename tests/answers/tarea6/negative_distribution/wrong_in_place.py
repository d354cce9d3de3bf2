# wrong: raises the caller's counts in place when it can
# hint: tu función modifica sus argumentos
def negative_distribution(counts, alpha=0.75):
    if counts.dtype.kind == "f":
        counts **= alpha
        return counts / counts.sum()
    return counts**alpha / (counts**alpha).sum()
