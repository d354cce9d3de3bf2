# right: ids are positive
def padding_mask(X):
    return X > 0
