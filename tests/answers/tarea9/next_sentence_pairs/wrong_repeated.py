# wrong: the negative is the sentence itself
# hint: una oración se empareja consigo misma
def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for doc in docs:
        for i in range(len(doc) - 1):
            follows = int(rng.random() < 0.5)
            A.append(doc[i])
            B.append(doc[i + follows])
            label.append(follows)
    return A, B, label
