# wrong: the target is what was put there
# hint: el objetivo es el token que pusiste
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    chosen = (rng.random(ids.shape) < p) & ~np.isin(ids, special_ids)
    u, drawn = rng.random(ids.shape), rng.integers(vocab_size, size=ids.shape)
    inputs = np.where(chosen, np.where(u < 0.8, mask_id, np.where(u < 0.9, drawn, ids)), ids)
    return inputs, np.where(chosen, inputs, -100)
