# wrong: keeps the best single model
# hint: te quedas con un solo modelo
def stack(P_val, y_val):
    best = max(range(len(P_val)), key=lambda b: (P_val[b].argmax(axis=1) == y_val).mean())
    return lambda P: P[best].argmax(axis=1)
