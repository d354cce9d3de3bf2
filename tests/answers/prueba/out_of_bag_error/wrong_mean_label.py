# wrong: mean of the labels
# hint: parece que promedias las etiquetas
def out_of_bag_error(P, idx, y):
    unseen = np.array([~np.isin(np.arange(len(y)), row) for row in idx])
    counted = unseen.any(axis=0)
    mean = (P * unseen).sum(axis=0)[counted] / unseen.sum(axis=0)[counted]
    return float((np.round(mean) != y[counted]).mean())
