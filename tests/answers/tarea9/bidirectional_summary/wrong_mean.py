# wrong: the mean over the steps
# hint: parece que promedias los pasos
def bidirectional_summary(Y, d_h):
    return Y.mean(axis=1)
