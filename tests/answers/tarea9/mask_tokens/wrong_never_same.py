# wrong: 80 % [MASK] and 20 % at random
# hint: parece que nunca dejas el token como está
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    chosen = (rng.random(ids.shape) < p) & ~np.isin(ids, special_ids)
    drawn = rng.integers(vocab_size, size=ids.shape)
    inputs = np.where(rng.random(ids.shape) < 0.8, mask_id, drawn)
    return np.where(chosen, inputs, ids), np.where(chosen, ids, -100)
