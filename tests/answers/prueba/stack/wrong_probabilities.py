# wrong: returns probabilities
# hint: da una clase por ejemplo
def stack(P_val, y_val):
    weights = np.array([(p.argmax(axis=1) == y_val).mean() for p in P_val])
    weights = np.where(weights == weights.max(), 1.0, 0.0)
    return lambda P: np.tensordot(weights, P, axes=1)
