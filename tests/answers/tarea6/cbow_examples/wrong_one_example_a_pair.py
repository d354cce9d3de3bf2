# wrong: one example for each context word
# hint: parece que das un ejemplo por par
def cbow_examples(ids, window):
    return [([context], center) for center, context in skipgram_pairs(ids, window)]
