# right: draws all, and draws again those that came out positive
def sample_negatives(rng, k, positive, p):
    words = rng.choice(len(p), size=k, p=p)
    while (words == positive).any():
        again = words == positive
        words[again] = rng.choice(len(p), size=again.sum(), p=p)
    return words
