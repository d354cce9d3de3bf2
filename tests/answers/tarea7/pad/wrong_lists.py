# wrong: gives a list of lists
# hint: devuelve un arreglo de NumPy, no una lista de listas
def pad(sequences, maxlen, padding="pre", truncating="pre"):
    rows = []
    for sequence in sequences:
        kept = sequence[-maxlen:] if truncating == "pre" else sequence[:maxlen]
        zeros = [0] * (maxlen - len(kept))
        rows.append(zeros + kept if padding == "pre" else kept + zeros)
    return rows
