# wrong: an example without context for a lone word
# hint: parece que das ejemplos sin contexto
def cbow_examples(ids, window):
    out = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            out.append((sorted(s[max(0, i - window) : i] + s[i + 1 : i + 1 + window]), center))
    return out
