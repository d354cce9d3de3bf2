# wrong: slices the first half both times
# hint: parece que usas dos veces la red hacia delante
def bidirectional_summary(Y, d_h):
    return np.concatenate([Y[:, -1, :d_h], Y[:, 0, :d_h]], axis=-1)
