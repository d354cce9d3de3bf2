# wrong: ignores both sides asked for: Keras' defaults always
# hint: parece que rellenas y recortas siempre delante
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    X = np.zeros((len(sequences), maxlen), dtype=int)
    for n, sequence in enumerate(sequences):
        kept = sequence[-maxlen:]
        X[n, maxlen - len(kept) :] = kept
    return X
