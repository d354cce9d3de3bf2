# wrong: one winner for all
# hint: parece que das la clase más votada en todo P
def hard_vote(P):
    return np.full(P.shape[1], np.bincount(P.ravel()).argmax())
