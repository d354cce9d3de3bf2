# right: one row at a time, with a helper and a case for 1-D
def _row(z):
    e = np.exp(z - z.max())
    return e / e.sum()


def softmax(z):
    if z.ndim == 1:
        return _row(z)
    return np.array([_row(row) for row in z])
