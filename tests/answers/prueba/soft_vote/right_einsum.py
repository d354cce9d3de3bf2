# right: einsum
def soft_vote(P, w=None):
    w = np.ones(P.shape[0]) if w is None else np.asarray(w)
    return np.einsum("b,bnk->nk", w, P) / w.sum()
