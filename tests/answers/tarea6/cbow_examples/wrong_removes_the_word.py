# wrong: leaves out every word equal to the centre
# hint: parece que quitas la palabra y no la posición
def cbow_examples(ids, window):
    out = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            around = sorted(w for w in s[max(0, i - window) : i + 1 + window] if w != center)
            if around:
                out.append((around, center))
    return out
