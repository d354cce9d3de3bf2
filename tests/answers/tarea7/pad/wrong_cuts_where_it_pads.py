# wrong: truncates on the padding side
# hint: parece que recortas por el lado del relleno
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    X = np.zeros((len(sequences), maxlen), dtype=int)
    for n, sequence in enumerate(sequences):
        if padding == "pre":
            kept = sequence[-maxlen:]
            X[n, maxlen - len(kept) :] = kept
        else:
            kept = sequence[:maxlen]
            X[n, : len(kept)] = kept
    return X
