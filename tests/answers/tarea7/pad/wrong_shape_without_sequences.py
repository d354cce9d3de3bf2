# wrong: gives the shape (0,) for an empty list
# hint: sin secuencias se espera la forma (0, maxlen)
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    rows = []
    for sequence in sequences:
        kept = sequence[-maxlen:] if truncating == "pre" else sequence[:maxlen]
        zeros = [0] * (maxlen - len(kept))
        rows.append(zeros + kept if padding == "pre" else kept + zeros)
    return np.array(rows)
