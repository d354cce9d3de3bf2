# wrong: 0 instead of -100
# hint: fuera de las posiciones elegidas el objetivo debe ser −100
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    chosen = (rng.random(ids.shape) < p) & ~np.isin(ids, special_ids)
    u, drawn = rng.random(ids.shape), rng.integers(vocab_size, size=ids.shape)
    inputs = np.where(u < 0.8, mask_id, np.where(u < 0.9, drawn, ids))
    return np.where(chosen, inputs, ids), np.where(chosen, ids, 0)
