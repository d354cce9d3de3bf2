# wrong: Python's own division by zero
# hint: da ZeroDivisionError
def masked_mean(H, m):
    means = []
    for h, keep in zip(H.tolist(), m.tolist()):
        steps = sum(keep)
        means.append([sum(v * k for v, k in zip(column, keep)) / steps for column in zip(*h)])
    return np.array(means)
