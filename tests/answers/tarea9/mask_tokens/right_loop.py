# right: token by token; a list of two arrays, random tokens never special
def mask_tokens(ids, rng, p=0.15, *, vocab_size, mask_id, special_ids):
    special = set(special_ids)
    usual = [token for token in range(vocab_size) if token not in special]
    inputs = [[int(token) for token in row] for row in ids]
    targets = [[-100] * len(row) for row in ids]
    for n, row in enumerate(ids):
        for t, token in enumerate(row):
            if int(token) in special or rng.random() >= p:
                continue
            targets[n][t] = int(token)
            u = rng.random()
            if u < 0.8:
                inputs[n][t] = mask_id
            elif u < 0.9:
                inputs[n][t] = usual[rng.integers(len(usual))]
    return [np.array(inputs), np.array(targets)]
