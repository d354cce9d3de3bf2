# wrong: as wide as the longest of the batch
# hint: parece que el ancho sale del lote
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    width = min(maxlen, max((len(sequence) for sequence in sequences), default=0))
    X = np.zeros((len(sequences), width), dtype=int)
    for n, sequence in enumerate(sequences):
        kept = (
            sequence[max(len(sequence) - width, 0) :] if truncating == "pre" else sequence[:width]
        )
        start = width - len(kept) if padding == "pre" else 0
        X[n, start : start + len(kept)] = kept
    return X
