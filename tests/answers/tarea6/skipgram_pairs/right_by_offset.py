# right: by distance, so the pairs come in another order, as lists
def skipgram_pairs(ids, window):
    nested = any(isinstance(item, list) for item in ids)
    pairs = []
    for sentence in ids if nested else [ids]:
        for distance in range(1, window + 1):
            for left, right in zip(sentence, sentence[distance:]):
                pairs.append([left, right])
                pairs.append([right, left])
    return pairs
