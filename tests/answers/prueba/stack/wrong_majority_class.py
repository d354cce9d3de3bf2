# wrong: answers the most frequent class
def stack(P_val, y_val):
    most = np.bincount(y_val).argmax()
    return lambda P: np.full(P.shape[1], most)
