# wrong: only the words that come before
# hint: parece que sólo miras a la izquierda
def cbow_examples(ids, window):
    out = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            if i > 0:
                out.append((sorted(s[max(0, i - window) : i]), center))
    return out
