# wrong: s[i - window:i] is empty while i < window
# hint: junto al inicio pierdes el contexto izquierdo
def cbow_examples(ids, window):
    out = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            around = (s[i - window : i] if i >= window else []) + s[i + 1 : i + 1 + window]
            if around:
                out.append((sorted(around), center))
    return out
