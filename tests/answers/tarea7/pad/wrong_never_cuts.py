# wrong: keeps long sequences whole
# hint: parece que no recortas las secuencias más largas
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    width = max([maxlen] + [len(sequence) for sequence in sequences])
    X = np.zeros((len(sequences), width), dtype=int)
    for n, sequence in enumerate(sequences):
        start = width - len(sequence) if padding == "pre" else 0
        X[n, start : start + len(sequence)] = sequence
    return X
