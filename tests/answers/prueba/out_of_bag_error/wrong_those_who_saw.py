# wrong: only those who saw it
# hint: parece que votan los que sí lo vieron
def out_of_bag_error(P, idx, y):
    wrong = []
    for n in range(len(y)):
        votes = P[[n in row for row in idx], n]
        if len(votes):
            wrong.append(np.bincount(votes).argmax() != y[n])
    return float(np.mean(wrong))
