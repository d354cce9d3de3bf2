# right: counts with a dictionary
def hard_vote(P):
    result = np.zeros(P.shape[1], dtype=int)
    for n in range(P.shape[1]):
        votes = {}
        for label in P[:, n]:
            votes[int(label)] = votes.get(int(label), 0) + 1
        result[n] = sorted(votes, key=lambda label: (-votes[label], label))[0]
    return result
