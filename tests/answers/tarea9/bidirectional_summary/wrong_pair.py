# wrong: returns the two halves apart
# hint: parece que devuelves las dos mitades por separado
def bidirectional_summary(Y, d_h):
    return Y[:, -1, :d_h], Y[:, 0, d_h:]
