# wrong: no target at the special tokens, but they are hidden
# hint: cambias tokens especiales en la entrada
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    chosen = rng.random(ids.shape) < p
    u, drawn = rng.random(ids.shape), rng.integers(vocab_size, size=ids.shape)
    inputs = np.where(u < 0.8, mask_id, np.where(u < 0.9, drawn, ids))
    target = chosen & ~np.isin(ids, special_ids)
    return np.where(chosen, inputs, ids), np.where(target, ids, -100)
