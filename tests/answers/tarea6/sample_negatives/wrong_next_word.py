# wrong: changes the positive for the next word
# hint: parece que cambias la positiva por la palabra siguiente
def sample_negatives(rng, k, positive, p):
    words = rng.choice(len(p), size=k, p=p)
    words[words == positive] = (positive + 1) % len(p)
    return words
