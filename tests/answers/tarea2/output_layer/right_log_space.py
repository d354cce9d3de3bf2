# right: through the logarithm of the sum of exponentials
def output_layer(H, O, c, mode="last"):
    z = np.einsum("...j,jk->...k", H if mode == "all" else H[:, H.shape[1] - 1], O) + c
    top = np.max(z, axis=-1)[..., None]
    log_sum = top + np.log(np.sum(np.exp(z - top), axis=-1))[..., None]
    return np.exp(z - log_sum)
