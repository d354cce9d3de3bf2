# wrong: joins the sentences before sliding the window
# hint: parece que unes las frases
def cbow_examples(ids, window):
    if isinstance(ids[0], list):
        ids = [word for s in ids for word in s]
    out = []
    for i, center in enumerate(ids):
        out.append((sorted(ids[max(0, i - window) : i] + ids[i + 1 : i + 1 + window]), center))
    return out
