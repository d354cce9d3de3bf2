# wrong: a generator seeded by rng's first number, always the same
# hint: usa el rng que recibes
def bootstrap(n, B, rng):
    return np.random.default_rng(n).integers(n, size=(B, n))
