# wrong: normalises the argument itself
# hint: tu función modifica sus argumentos
def soft_vote(P, w=None):
    if w is None:
        return P.mean(axis=0)
    w /= w.sum()
    return np.tensordot(w, P, axes=1)
