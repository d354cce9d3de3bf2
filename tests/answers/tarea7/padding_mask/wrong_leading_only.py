# wrong: takes padding to be always before
# hint: parece que sólo quitas el relleno de delante
def padding_mask(X):
    m = np.zeros(X.shape, dtype=bool)
    for n, row in enumerate(X):
        started = False
        for t, i in enumerate(row):
            started = started or i != 0
            m[n, t] = started
    return m
