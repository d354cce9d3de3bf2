# wrong: mixes the models and the examples
def stack(P_val, y_val):
    A = P_val.reshape(P_val.shape[1], -1)
    W = np.linalg.lstsq(A, np.eye(P_val.shape[2])[y_val], rcond=None)[0]
    return lambda P: (P.reshape(P.shape[1], -1) @ W).argmax(axis=1)
