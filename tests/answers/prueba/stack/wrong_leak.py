# wrong: learns from predictions on the training part
# hint: cree a un modelo que en validación falla
def stack(P_val, y_val):
    scores = [(P_train[b].argmax(axis=1) == y_train).mean() for b in range(len(P_train))]
    best = int(np.argmax(scores))
    return lambda P: P[best].argmax(axis=1)
