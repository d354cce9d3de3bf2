# wrong: always pads before
# hint: parece que no usas padding: rellenas siempre delante
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    X = np.zeros((len(sequences), maxlen), dtype=int)
    for n, sequence in enumerate(sequences):
        kept = sequence[-maxlen:] if truncating == "pre" else sequence[:maxlen]
        X[n, maxlen - len(kept) :] = kept
    return X
