# wrong: p chooses sentences
# hint: parece que eliges frases enteras
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    rows = rng.random((len(ids), 1)) < p
    chosen = rows & ~np.isin(ids, special_ids)
    u, drawn = rng.random(ids.shape), rng.integers(vocab_size, size=ids.shape)
    inputs = np.where(u < 0.8, mask_id, np.where(u < 0.9, drawn, ids))
    return np.where(chosen, inputs, ids), np.where(chosen, ids, -100)
