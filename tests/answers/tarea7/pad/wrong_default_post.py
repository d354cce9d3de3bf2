# wrong: the defaults are post
# hint: los valores por defecto son los de Keras
def pad(sequences, maxlen, padding="post", truncating="post"):
    X = np.zeros((len(sequences), maxlen), dtype=int)
    for n, sequence in enumerate(sequences):
        kept = sequence[-maxlen:] if truncating == "pre" else sequence[:maxlen]
        start = maxlen - len(kept) if padding == "pre" else 0
        X[n, start : start + len(kept)] = kept
    return X
