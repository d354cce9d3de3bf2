# wrong: spares the first special token alone
# hint: eliges tokens especiales
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    chosen = (rng.random(ids.shape) < p) & (ids != special_ids[0])
    u, drawn = rng.random(ids.shape), rng.integers(vocab_size, size=ids.shape)
    inputs = np.where(u < 0.8, mask_id, np.where(u < 0.9, drawn, ids))
    return np.where(chosen, inputs, ids), np.where(chosen, ids, -100)
