# wrong: every model votes
# hint: parece que votan todos
def out_of_bag_error(P, idx, y):
    wrong = []
    for n in range(len(y)):
        votes = P[[True for row in idx], n]
        if len(votes):
            wrong.append(np.bincount(votes).argmax() != y[n])
    return float(np.mean(wrong))
