# wrong: a target in all the text but the special tokens
# hint: parece que hay objetivo en todo el texto
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    special = np.isin(ids, special_ids)
    chosen = (rng.random(ids.shape) < p) & ~special
    u, drawn = rng.random(ids.shape), rng.integers(vocab_size, size=ids.shape)
    inputs = np.where(u < 0.8, mask_id, np.where(u < 0.9, drawn, ids))
    return np.where(chosen, inputs, ids), np.where(special, -100, ids)
