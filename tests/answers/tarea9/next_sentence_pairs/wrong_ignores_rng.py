# wrong: Python's own generator
# hint: dos generadores iguales dan parejas distintas
import random


def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for d, doc in enumerate(docs):
        others = docs[:d] + docs[d + 1 :]
        for i in range(len(doc) - 1):
            follows = int(random.random() < 0.5)
            A.append(doc[i])
            B.append(doc[i + 1] if follows else random.choice(random.choice(others)))
            label.append(follows)
    return A, B, label
