# wrong: ignores the weights
# hint: parece que ignoras los pesos.
def soft_vote(P, w=None):
    return P.mean(axis=0)
