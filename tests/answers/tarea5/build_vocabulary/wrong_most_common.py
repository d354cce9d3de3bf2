# wrong: most_common breaks ties by appearance
# hint: parece que los empates quedan por orden de aparición
def build_vocabulary(docs, max_size, min_count):
    counts = Counter(word for doc in docs for word in doc)
    words = [w for w, c in counts.most_common() if c >= min_count]
    return {w: i for i, w in enumerate((["<rel>", "<desc>", *words])[:max_size])}
