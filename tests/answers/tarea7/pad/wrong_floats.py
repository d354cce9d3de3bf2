# wrong: np.zeros without dtype
# hint: los ids deben ser enteros
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    X = np.zeros((len(sequences), maxlen))
    for n, sequence in enumerate(sequences):
        kept = sequence[-maxlen:] if truncating == "pre" else sequence[:maxlen]
        start = maxlen - len(kept) if padding == "pre" else 0
        X[n, start : start + len(kept)] = kept
    return X
