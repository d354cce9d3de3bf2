# wrong: takes window as the total, half on each side
# hint: parece que repartes la ventana
def cbow_examples(ids, window):
    half, out = window // 2, []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i, center in enumerate(s):
            around = s[max(0, i - half) : i] + s[i + 1 : i + 1 + half]
            if around:
                out.append((sorted(around), center))
    return out
