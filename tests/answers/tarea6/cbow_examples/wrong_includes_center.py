# wrong: the centre is in its own context
# hint: parece que incluyes el centro
def cbow_examples(ids, window):
    out = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            out.append((sorted(s[max(0, i - window) : i + 1 + window]), center))
    return out
