# wrong: the random token comes from the batch
# hint: sale sólo de una parte del vocabulario
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    special = np.isin(ids, special_ids)
    chosen = (rng.random(ids.shape) < p) & ~special
    u, drawn = rng.random(ids.shape), rng.choice(ids[~special], size=ids.shape)
    inputs = np.where(u < 0.8, mask_id, np.where(u < 0.9, drawn, ids))
    return np.where(chosen, inputs, ids), np.where(chosen, ids, -100)
