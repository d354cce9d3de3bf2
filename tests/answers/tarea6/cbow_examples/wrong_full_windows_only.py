# wrong: skips positions whose window is not complete
# hint: parece que saltas las posiciones sin ventana completa
def cbow_examples(ids, window):
    out = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i in range(window, len(s) - window):
            out.append((sorted(s[i - window : i] + s[i + 1 : i + 1 + window]), s[i]))
    return out
