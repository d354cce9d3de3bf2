# right: an exact share of the positions, in random order
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    candidates = np.flatnonzero(~np.isin(ids.ravel(), list(special_ids)))
    chosen = rng.permutation(candidates)[: round(p * len(candidates))]
    masked, replaced, _ = np.split(chosen, [int(0.8 * len(chosen)), int(0.9 * len(chosen))])
    inputs, targets = ids.ravel().copy(), np.full(ids.size, -100)
    targets[chosen] = inputs[chosen]
    inputs[masked] = mask_id
    inputs[replaced] = rng.integers(vocab_size, size=len(replaced))
    return inputs.reshape(ids.shape), targets.reshape(ids.shape)
