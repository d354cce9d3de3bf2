# right: selects the step with a one-hot mask, which is all zeros for an empty sequence
def last_real_state(H, lengths):
    steps = np.arange(1, H.shape[1] + 1)
    chosen = (steps[None, :] == lengths[:, None]).astype(H.dtype)
    return np.einsum("nt,ntd->nd", chosen, H)
