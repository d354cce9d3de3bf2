# wrong: always the most likely words
def sample_negatives(rng, k, positive, p):
    order = [word for word in np.argsort(-p) if word != positive]
    return rng.permutation([order[i % len(order)] for i in range(k)])
