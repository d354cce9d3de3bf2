# wrong: loses the repetitions of the context
# hint: parece que quitas las palabras repetidas del contexto
def cbow_examples(ids, window):
    out = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            around = set(s[max(0, i - window) : i] + s[i + 1 : i + 1 + window])
            if around:
                out.append((sorted(around), center))
    return out
