# right: column by column
def tf(C, variant="length"):
    F = np.zeros(C.shape)
    for d in range(C.shape[1]):
        total = sum(C[:, d]) if variant == "length" else max(C[:, d])
        if total > 0:
            F[:, d] = C[:, d] / total
    return F
