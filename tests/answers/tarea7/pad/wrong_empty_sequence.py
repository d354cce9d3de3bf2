# wrong: X[n, -0:] is the whole row
# hint: con una secuencia vacía falla
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    X = np.zeros((len(sequences), maxlen), dtype=int)
    for n, sequence in enumerate(sequences):
        kept = sequence[-maxlen:] if truncating == "pre" else sequence[:maxlen]
        if padding == "pre":
            X[n, -len(kept) :] = kept
        else:
            X[n, : len(kept)] = kept
    return X
