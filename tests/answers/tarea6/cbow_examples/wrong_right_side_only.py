# wrong: only the words that follow
# hint: parece que sólo miras a la derecha
def cbow_examples(ids, window):
    out = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            if s[i + 1 : i + 1 + window]:
                out.append((sorted(s[i + 1 : i + 1 + window]), center))
    return out
