# wrong: pads the lists that it was given
# hint: parece que modificas las listas que recibes
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    for sequence in sequences:
        while len(sequence) > maxlen:
            sequence.pop(0 if truncating == "pre" else -1)
        while len(sequence) < maxlen:
            if padding == "pre":
                sequence.insert(0, 0)
            else:
                sequence.append(0)
    return np.array(sequences, dtype=int).reshape(-1, maxlen)
