# wrong: 10 % of what [MASK] leaves
# hint: los 10 % son del total de elegidas
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    chosen = (rng.random(ids.shape) < p) & ~np.isin(ids, special_ids)
    drawn = rng.integers(vocab_size, size=ids.shape)
    rest = np.where(rng.random(ids.shape) < 0.1, drawn, ids)
    inputs = np.where(rng.random(ids.shape) < 0.8, mask_id, rest)
    return np.where(chosen, inputs, ids), np.where(chosen, ids, -100)
