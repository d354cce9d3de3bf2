# right: searches the weights of a soft vote
def stack(P_val, y_val):
    B = len(P_val)
    rng = np.random.default_rng(0)
    candidates = [*np.eye(B), *rng.dirichlet(np.full(B, 0.5), size=400)]

    def vote(w, P):
        return np.tensordot(w, P, axes=1)

    def loss(w):
        p = vote(w, P_val)
        wrong = (p.argmax(axis=1) != y_val).mean()
        return wrong, -np.log(p[np.arange(len(y_val)), y_val] + 1e-9).mean()

    best = min(candidates, key=loss)

    def combine(P):
        return vote(best, P).argmax(axis=1)

    return combine
