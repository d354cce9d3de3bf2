# wrong: always drops the end
# hint: parece que no usas truncating: pierdes siempre el final
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    X = np.zeros((len(sequences), maxlen), dtype=int)
    for n, sequence in enumerate(sequences):
        kept = sequence[:maxlen]
        start = maxlen - len(kept) if padding == "pre" else 0
        X[n, start : start + len(kept)] = kept
    return X
