# wrong: takes the last example, not the last step
# hint: parece que tomas un ejemplo y no un paso
def bidirectional_summary(Y, d_h):
    return np.concatenate([Y[-1, :, :d_h], Y[0, :, d_h:]], axis=-1)
