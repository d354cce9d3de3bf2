# right: matrices over [h, x], as the quiz writes them, in NumPy integers
def lstm_parameters(d_x, d_h):
    W = np.array([(d_h + d_x) * d_h] * 4)
    b = np.array([d_h] * 4)
    return W.sum() + b.sum()
