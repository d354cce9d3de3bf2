# wrong: the first model decides
# hint: parece que respondes lo que dice el primer modelo.
def hard_vote(P):
    return P[0]
