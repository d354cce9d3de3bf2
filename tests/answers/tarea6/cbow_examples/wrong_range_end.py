# wrong: range(i - window, i + window) leaves out the last word on the right
# hint: range excluye su final
def cbow_examples(ids, window):
    out = []
    for s in ids if isinstance(ids[0], list) else [ids]:
        for i in range(len(s)):
            around = [s[j] for j in range(max(0, i - window), min(len(s), i + window)) if j != i]
            if around:
                out.append((sorted(around), s[i]))
    return out
