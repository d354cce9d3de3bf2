# wrong: never activates
# hint: parece que ignoras act
def dense(X, W, b, act):
    return X @ W + b
