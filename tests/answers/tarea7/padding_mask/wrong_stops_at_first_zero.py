# wrong: takes padding to be always at the end
# hint: parece que paras en el primer cero
def padding_mask(X):
    m = np.zeros(X.shape, dtype=bool)
    for n, row in enumerate(X):
        for t, i in enumerate(row):
            if i == 0:
                break
            m[n, t] = True
    return m
