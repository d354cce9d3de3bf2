# wrong: NumPy's global generator
# hint: dos generadores iguales dan resultados distintos
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    chosen = (np.random.rand(*ids.shape) < p) & ~np.isin(ids, special_ids)
    u, drawn = np.random.rand(*ids.shape), np.random.randint(vocab_size, size=ids.shape)
    inputs = np.where(u < 0.8, mask_id, np.where(u < 0.9, drawn, ids))
    return np.where(chosen, inputs, ids), np.where(chosen, ids, -100)
