# wrong: mean of the models' errors
# hint: parece que promedias el error de cada modelo
def out_of_bag_error(P, idx, y):
    unseen = np.array([~np.isin(np.arange(len(y)), row) for row in idx])
    return float(np.mean([(p != y)[out].mean() for p, out in zip(P, unseen)]))
