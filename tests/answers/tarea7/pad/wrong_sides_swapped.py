# wrong: takes pre for the end and post for the beginning
# hint: parece que inviertes los dos lados
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    X = np.zeros((len(sequences), maxlen), dtype=int)
    for n, sequence in enumerate(sequences):
        kept = sequence[:maxlen] if truncating == "pre" else sequence[-maxlen:]
        start = 0 if padding == "pre" else maxlen - len(kept)
        X[n, start : start + len(kept)] = kept
    return X
