# right: calls itself for each sentence; the last position first
def cbow_examples(ids, window):
    if any(isinstance(item, list) for item in ids):
        return sum((cbow_examples(sentence, window) for sentence in ids), [])
    if len(ids) < 2:
        return []
    return [
        (sorted(ids[max(0, i - window) : i] + ids[i + 1 : i + 1 + window]), ids[i])
        for i in reversed(range(len(ids)))
    ]
