"""Encode Butaca as the two arrays that the course hands out, and their vocabulary.

    python tools/encode_reviews.py [FOLDER]

The same corpus gives the same bytes: `criticas_codificadas_x.npy`, the reviews as padded word ids
(n, T); `criticas_codificadas_y.npy`, the labels (n,); `vocabulario.txt`, one word a line, the first
line being id 0. T is the longest review, so nothing is cut.
"""

import argparse
import re
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np

from rnncourse.data.corpora import Reviews, load_reviews
from rnncourse.data.corpora.encoded import ENCODED, VOCABULARY_FILE, X_FILE, Y_FILE

PADDING, UNKNOWN = "<rel>", "<desc>"
SIZE = 5000  # ids, the two special ones included


def tokenize(text: str) -> list[str]:
    """Words and numbers in lower case, with their accents."""
    return re.findall(r"\w+", unicodedata.normalize("NFC", text.lower()))


def build_vocabulary(texts: list[str]) -> list[str]:
    """The commonest words after the special ones; equally common ones, in code point order."""
    counts = Counter(word for text in texts for word in tokenize(text))
    commonest = sorted(counts, key=lambda word: (-counts[word], word))
    return [PADDING, UNKNOWN, *commonest[: SIZE - 2]]


def encode(reviews: Reviews, words: list[str]) -> np.ndarray:
    """Word ids (n, T), padded before the text, as the tasks of the course do by default."""
    ids = {word: k for k, word in enumerate(words)}
    unknown = ids[UNKNOWN]
    sequences = [[ids.get(word, unknown) for word in tokenize(text)] for text in reviews.texts]
    X = np.zeros((len(sequences), max(map(len, sequences))), dtype=np.uint16)
    for row, sequence in zip(X, sequences, strict=True):
        row[len(row) - len(sequence) :] = sequence
    return X


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ENCODED)
    folder: Path = parser.parse_args().folder
    reviews = load_reviews("butaca")
    words = build_vocabulary(reviews.part("train").texts)
    X = encode(reviews, words)
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / X_FILE, X, allow_pickle=False)
    np.save(folder / Y_FILE, reviews.labels.astype(np.uint16), allow_pickle=False)
    (folder / VOCABULARY_FILE).write_bytes(("\n".join(words) + "\n").encode())
    unknown = (X == 1).sum() / (X > 0).sum()
    print(f"{X.shape[0]} reviews of up to {X.shape[1]} words, {len(words)} ids, in {folder}")
    print(f"unknown words: {unknown:.1%}")


if __name__ == "__main__":
    main()
