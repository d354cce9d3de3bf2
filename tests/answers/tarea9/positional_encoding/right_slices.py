# right: fills the even and the odd columns by slices
def positional_encoding(T, d):
    PE = np.zeros((T, d))
    t = np.arange(T).reshape(-1, 1)
    rates = np.exp(-np.log(10000.0) * np.arange(0, d, 2) / d)
    PE[:, 0::2] = np.sin(t * rates)
    PE[:, 1::2] = np.cos(t * rates[: d // 2])
    return PE
