# wrong: rounds the mean of the labels
# hint: parece que promedias las etiquetas: la media de las clases 0 y 2 no es la clase 1.
def hard_vote(P):
    return np.round(P.mean(axis=0)).astype(int)
