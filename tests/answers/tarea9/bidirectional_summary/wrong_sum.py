# wrong: adds the two final states
# hint: parece que sumas las dos mitades
def bidirectional_summary(Y, d_h):
    return Y[:, -1, :d_h] + Y[:, 0, d_h:]
