# right: one number for each position decides everything; optional arguments without a star
def mask_tokens(ids, rng, p=0.15, vocab_size=None, mask_id=None, special_ids=()):
    text = np.ones(ids.shape, dtype=bool)
    for special in special_ids:
        text &= ids != special
    u = np.where(text, rng.random(ids.shape), 1.0)
    inputs, targets = ids.copy(), np.full(ids.shape, -100)
    targets[u < p] = ids[u < p]
    inputs[u < 0.8 * p] = mask_id
    at_random = (u >= 0.8 * p) & (u < 0.9 * p)
    inputs[at_random] = rng.integers(0, vocab_size, size=at_random.sum())
    return inputs, targets
