# wrong: (center, contexts), as in skip-gram
# hint: parece que devuelves (centro, contexto)
def cbow_examples(ids, window):
    out = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            around = s[max(0, i - window) : i] + s[i + 1 : i + 1 + window]
            if around:
                out.append((center, sorted(around)))
    return out
