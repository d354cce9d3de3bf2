# wrong: how many
# hint: parece que cuentas errores
def out_of_bag_error(P, idx, y):
    wrong = []
    for n in range(len(y)):
        votes = P[[n not in row for row in idx], n]
        if len(votes):
            wrong.append(np.bincount(votes).argmax() != y[n])
    return float(np.sum(wrong))
