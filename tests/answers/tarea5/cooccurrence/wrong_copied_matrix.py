# wrong: returns the published matrix
# hint: en el caso
def cooccurrence(lines, targets, contexts, window=2, lemma=None):
    return COOCCURRENCE.counts.copy()
