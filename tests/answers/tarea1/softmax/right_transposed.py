# right: normalises the columns of the transpose
def softmax(z):
    columns = z.T - z.T.max(axis=0)
    e = np.exp(columns)
    return (e / e.sum(axis=0)).T
