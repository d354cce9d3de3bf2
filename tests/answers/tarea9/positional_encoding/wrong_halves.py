# wrong: all the sines first
# hint: van intercalados
def positional_encoding(T, d):
    t = np.arange(T)[:, None]
    rates = 10000.0 ** (-np.arange(0, d, 2) / d)
    return np.concatenate([np.sin(t * rates), np.cos(t * rates[: d // 2])], axis=1)
