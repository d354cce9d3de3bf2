# right: takes the smallest (-count, word) pairs from a heap
def count(docs):
    total = Counter()
    for doc in docs:
        total.update(doc)
    return total


def build_vocabulary(docs, max_size, min_count):
    import heapq

    pairs = [(-c, w) for w, c in count(docs).items() if c >= min_count]
    best = heapq.nsmallest(max(max_size - 2, 0), pairs)
    ids = dict(zip((w for _, w in best), range(2, max_size)))
    return {"<desc>": 1, "<rel>": 0} | ids
