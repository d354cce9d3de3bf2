# wrong: counts as wrong what all saw
# hint: cuenta como error: no se cuenta.
def out_of_bag_error(P, idx, y):
    wrong = []
    for n in range(len(y)):
        votes = P[[n not in row for row in idx], n]
        if len(votes):
            wrong.append(np.bincount(votes).argmax() != y[n])
    return (sum(wrong) + len(y) - len(wrong)) / len(y)
