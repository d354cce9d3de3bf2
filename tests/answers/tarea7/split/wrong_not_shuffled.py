# wrong: slices in the order of the data
# hint: con las clases ordenadas, una parte se queda con una sola
def split(X, y, fractions, seed):
    a = round(fractions[0] * len(y))
    b = a + round(fractions[1] * len(y))
    return (X[:a], y[:a]), (X[a:b], y[a:b]), (X[b:], y[b:])
