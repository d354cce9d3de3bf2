# right: counts in a dictionary and sorts twice (alphabet, then frequency; sorted is stable)
def build_vocabulary(docs, max_size, min_count):
    counts = {}
    for doc in docs:
        for word in doc:
            counts[word] = counts.get(word, 0) + 1
    words = sorted(sorted(counts), key=lambda word: counts[word], reverse=True)
    vocabulary = {"<rel>": 0, "<desc>": 1}
    for word in words:
        if len(vocabulary) >= max_size or counts[word] < min_count:
            break
        vocabulary[word] = len(vocabulary)
    return vocabulary
