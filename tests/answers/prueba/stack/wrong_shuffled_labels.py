# wrong: learns from the labels in another order
def stack(P_val, y_val):
    Y = np.eye(P_val.shape[2])[np.sort(y_val)]
    A = np.concatenate(list(P_val), axis=1)
    W = np.linalg.lstsq(A, Y, rcond=None)[0]
    return lambda P: (np.concatenate(list(P), axis=1) @ W).argmax(axis=1)
