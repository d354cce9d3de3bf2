# right: computes where each id goes, by helpers of its own
def kept_part(sequence, maxlen, truncating):
    if len(sequence) <= maxlen:
        return sequence
    return sequence[len(sequence) - maxlen :] if truncating == "pre" else sequence[:maxlen]


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    X = np.zeros((len(sequences), maxlen), dtype=np.int32)
    for n, sequence in enumerate(sequences):
        kept = kept_part(sequence, maxlen, truncating)
        for t, i in enumerate(kept):
            X[n, t + (maxlen - len(kept)) * (padding == "pre")] = i
    return X
