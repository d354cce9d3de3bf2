# wrong: ignores p
# hint: parece que sorteas por igual: cada palabra sale según p
def sample_negatives(rng, k, positive, p):
    candidates = [word for word in range(len(p)) if word != positive]
    return rng.choice(candidates, size=k)
