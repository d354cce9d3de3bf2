# wrong: asks for more than half
# hint: parece que exiges mayoría absoluta
def hard_vote(P):
    winners = []
    for column in P.T:
        counts = np.bincount(column)
        winners.append(counts.argmax() if counts.max() > len(P) / 2 else 0)
    return np.array(winners)
