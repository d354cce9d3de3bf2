# wrong: averages the examples
# hint: parece que promedias ejemplos
def soft_vote(P, w=None):
    return P.mean(axis=1)
