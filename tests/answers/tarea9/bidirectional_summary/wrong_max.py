# wrong: the maximum over the steps
# hint: parece que tomas el máximo de los pasos
def bidirectional_summary(Y, d_h):
    return Y.max(axis=1)
