# right: 80 %, and half of what is left
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    chosen = rng.binomial(1, p, size=ids.shape).astype(bool)
    chosen[np.isin(ids, special_ids)] = False
    targets = ids.copy()
    targets[~chosen] = -100
    inputs = ids.copy()
    hide = chosen & (rng.random(ids.shape) < 0.8)
    change = chosen & ~hide & (rng.random(ids.shape) < 0.5)
    inputs[hide] = mask_id
    inputs[change] = rng.integers(vocab_size, size=ids.shape)[change]
    return inputs, targets
