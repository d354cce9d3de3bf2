# wrong: pads with 1
# hint: parece que rellenas con 1
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    X = np.ones((len(sequences), maxlen), dtype=int)
    for n, sequence in enumerate(sequences):
        kept = sequence[-maxlen:] if truncating == "pre" else sequence[:maxlen]
        start = maxlen - len(kept) if padding == "pre" else 0
        X[n, start : start + len(kept)] = kept
    return X
