# wrong: the context as it comes in the sentence
# hint: parece que el contexto no va ordenado
def cbow_examples(ids, window):
    out = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            around = s[max(0, i - window) : i] + s[i + 1 : i + 1 + window]
            if around:
                out.append((around, center))
    return out
