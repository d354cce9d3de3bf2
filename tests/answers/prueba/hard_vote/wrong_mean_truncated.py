# wrong: truncates the mean of the labels
# hint: parece que promedias las etiquetas y truncas
def hard_vote(P):
    return P.mean(axis=0).astype(int)
