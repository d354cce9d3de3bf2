# right: a row at a time, with a helper of its own
def softmax(v):
    e = np.exp(v - max(v))
    return e / sum(e)


def output_layer(H, O, c, mode="last"):
    if mode == "all":
        return np.array([[softmax(h @ O + c) for h in states] for states in H])
    return np.array([softmax(states[-1] @ O + c) for states in H])
