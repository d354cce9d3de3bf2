# right: groups the pairs of skip-gram, by moving the window over positions
def cbow_examples(ids, window):
    nested = any(isinstance(item, list) for item in ids)
    examples = []
    for sentence in ids if nested else [ids]:
        contexts = {}
        for i, j in skipgram_pairs(list(range(len(sentence))), window):
            contexts.setdefault(i, []).append(sentence[j])
        examples += [(sorted(around), sentence[i]) for i, around in contexts.items()]
    return examples
