# wrong: the first step of both networks
# hint: parece que tomas el primer paso de las dos redes
def bidirectional_summary(Y, d_h):
    return Y[:, 0]
