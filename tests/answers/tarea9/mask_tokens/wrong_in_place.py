# wrong: changes the caller's ids
# hint: tu función modifica ids
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    chosen = (rng.random(ids.shape) < p) & ~np.isin(ids, special_ids)
    targets = np.where(chosen, ids, -100)
    u, drawn = rng.random(ids.shape), rng.integers(vocab_size, size=ids.shape)
    ids[chosen & (u < 0.8)] = mask_id
    change = chosen & (u >= 0.8) & (u < 0.9)
    ids[change] = drawn[change]
    return ids, targets
