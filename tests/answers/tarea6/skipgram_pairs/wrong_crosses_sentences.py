# wrong: joins the sentences before sliding the window
# hint: parece que unes las frases
def skipgram_pairs(ids, window):
    if isinstance(ids[0], list):
        ids = [word for sentence in ids for word in sentence]
    return [
        (ids[i], ids[j])
        for i in range(len(ids))
        for j in range(max(0, i - window), min(len(ids), i + window + 1))
        if i != j
    ]
