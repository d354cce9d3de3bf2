# right: one formula
def dense_parameters(T, d, m):
    return (T * d + 1) * m
