# wrong: lengths used as positions
# hint: el paso de una secuencia de longitud l es l - 1: los índices empiezan en 0.
def last_real_state(H, lengths):
    return H[np.arange(len(H)), lengths]
