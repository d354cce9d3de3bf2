# wrong: [MASK] in all chosen positions
# hint: pones siempre [MASK]
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    chosen = (rng.random(ids.shape) < p) & ~np.isin(ids, special_ids)
    return np.where(chosen, mask_id, ids), np.where(chosen, ids, -100)
