# wrong: wrong votes
# hint: parece que cuentas votos equivocados
def out_of_bag_error(P, idx, y):
    unseen = np.array([~np.isin(np.arange(len(y)), row) for row in idx])
    return float((P != y)[unseen].mean())
