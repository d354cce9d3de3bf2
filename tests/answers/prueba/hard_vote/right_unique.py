# right: counts with unique
def hard_vote(P):
    winners = []
    for n in range(P.shape[1]):
        labels, counts = np.unique(P[:, n], return_counts=True)
        winners.append(labels[counts.argmax()])
    return np.array(winners)
