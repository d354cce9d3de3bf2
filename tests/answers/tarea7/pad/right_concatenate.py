# right: concatenates zeros to each row
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    rows = []
    for sequence in sequences:
        extra = len(sequence) - maxlen
        if extra > 0:
            sequence = sequence[extra:] if truncating == "pre" else sequence[:maxlen]
        zeros = [0] * (maxlen - len(sequence))
        rows.append(zeros + sequence if padding == "pre" else sequence + zeros)
    return np.array(rows, dtype=int).reshape(len(rows), maxlen)
