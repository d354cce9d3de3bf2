# wrong: takes the first step
# hint: parece que tomas el primer paso
def last_real_state(H, lengths):
    return np.where(lengths[:, None] > 0, H[:, 0], 0)
