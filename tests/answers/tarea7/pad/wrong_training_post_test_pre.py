# wrong: pads a batch at the end and a single review before
# hint: prueba y entrenamiento se preparan igual
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    training = len(sequences) > 1
    X = np.zeros((len(sequences), maxlen), dtype=int)
    for n, sequence in enumerate(sequences):
        kept = sequence[-maxlen:] if truncating == "pre" else sequence[:maxlen]
        start = 0 if training else maxlen - len(kept)
        X[n, start : start + len(kept)] = kept
    return X
