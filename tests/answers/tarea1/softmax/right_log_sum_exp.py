# right: through logarithms: exp(z - logsumexp(z))
def softmax(z):
    top = z.max(-1, keepdims=True)
    log_total = top + np.log(np.exp(z - top).sum(-1, keepdims=True))
    return np.exp(z - log_total)
