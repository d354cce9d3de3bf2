# right: real and imaginary parts of a rotation, one column cut off if d is odd
def positional_encoding(T, d):
    frequencies = 1 / np.power(10000, 2 * np.arange((d + 1) // 2) / d)
    z = np.exp(1j * np.outer(np.arange(T), frequencies))
    return np.stack([z.imag, z.real], axis=-1).reshape(T, -1)[:, :d]
