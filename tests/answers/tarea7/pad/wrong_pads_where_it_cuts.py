# wrong: pads on the truncating side
# hint: parece que rellenas por el lado del recorte
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    X = np.zeros((len(sequences), maxlen), dtype=int)
    for n, sequence in enumerate(sequences):
        kept = sequence[-maxlen:] if truncating == "pre" else sequence[:maxlen]
        start = maxlen - len(kept) if truncating == "pre" else 0
        X[n, start : start + len(kept)] = kept
    return X
