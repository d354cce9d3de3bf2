# wrong: believes the surest
# hint: cree a un modelo que en validación falla
def stack(P_val, y_val):
    sure = P_val.max(axis=2).mean(axis=1).argmax()
    return lambda P: P[sure].argmax(axis=1)
