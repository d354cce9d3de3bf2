# wrong: the 10 % at random stays as it is
# hint: parece que nunca pones un token al azar
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    chosen = (rng.random(ids.shape) < p) & ~np.isin(ids, special_ids)
    inputs = np.where(rng.random(ids.shape) < 0.8, mask_id, ids)
    return np.where(chosen, inputs, ids), np.where(chosen, ids, -100)
