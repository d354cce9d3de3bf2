# wrong: pads at the end by default
# hint: por defecto, padding es «pre».
def pad(sequences, maxlen, padding="post", truncating="pre"):
    X = np.zeros((len(sequences), maxlen), dtype=int)
    for n, sequence in enumerate(sequences):
        kept = sequence[-maxlen:] if truncating == "pre" else sequence[:maxlen]
        start = maxlen - len(kept) if padding == "pre" else 0
        X[n, start : start + len(kept)] = kept
    return X
