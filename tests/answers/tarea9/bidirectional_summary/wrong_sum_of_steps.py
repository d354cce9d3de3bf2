# wrong: adds the steps
# hint: parece que sumas los pasos
def bidirectional_summary(Y, d_h):
    return Y.sum(axis=1)
