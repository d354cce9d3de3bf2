# wrong: asks «if w»
# hint: parece que preguntas «if w»
def soft_vote(P, w=None):
    if not w:
        w = np.ones(len(P))
    return np.average(P, axis=0, weights=w)
