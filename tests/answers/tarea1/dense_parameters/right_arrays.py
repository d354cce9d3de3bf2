# right: builds the arrays and counts their numbers
def dense_parameters(T, d, m):
    W, b = np.empty((T * d, m)), np.empty(m)
    return W.size + b.size
