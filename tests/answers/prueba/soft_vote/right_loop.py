# right: adds model by model
def soft_vote(P, w=None):
    total, weight = 0, 0
    for b in range(len(P)):
        one = 1.0 if w is None else w[b]
        total = total + one * P[b]
        weight += one
    return total / weight
