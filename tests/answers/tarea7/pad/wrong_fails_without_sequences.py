# wrong: fails with an empty list
# hint: sin secuencias falla: la forma es (0, maxlen)
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    longest = max(len(sequence) for sequence in sequences)
    rows = []
    for sequence in sequences:
        zeros = [0] * (longest - len(sequence))
        kept = sequence[-maxlen:] if truncating == "pre" else sequence[:maxlen]
        zeros = [0] * (maxlen - len(kept))
        rows.append(zeros + kept if padding == "pre" else kept + zeros)
    return np.array(rows, dtype=int)
