# wrong: a hard vote
def stack(P_val, y_val):
    return lambda P: hard_vote(P.argmax(axis=2))
