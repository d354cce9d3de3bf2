# wrong: the last step of both networks
# hint: parece que tomas el último paso de las dos redes
def bidirectional_summary(Y, d_h):
    return Y[:, -1]
