# wrong: median of the labels
# hint: parece que das la mediana
def hard_vote(P):
    return np.median(P, axis=0).astype(int)
