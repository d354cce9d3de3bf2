# wrong: ignores both sides asked for, always at the end
# hint: parece que rellenas y recortas siempre detrás
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    X = np.zeros((len(sequences), maxlen), dtype=int)
    for n, sequence in enumerate(sequences):
        kept = sequence[:maxlen]
        X[n, : len(kept)] = kept
    return X
