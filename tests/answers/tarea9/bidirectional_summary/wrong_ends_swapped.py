# wrong: takes each network where it starts
# hint: parece que tomas el primer paso hacia delante y el último hacia atrás
def bidirectional_summary(Y, d_h):
    return np.concatenate([Y[:, 0, :d_h], Y[:, -1, d_h:]], axis=-1)
