# right: casts ids to booleans
def padding_mask(X):
    return np.asarray(X).astype(bool)
