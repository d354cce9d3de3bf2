"""The tables that lesson 07 and tarea5 compute with."""

import re

import numpy as np

from rnncourse.data import CONCORDANCES, COOCCURRENCE, LEMMAS, SHAKESPEARE


def test_the_cooccurrence_table_follows_from_the_concordances():
    counts = np.zeros((len(COOCCURRENCE.rows), len(COOCCURRENCE.columns)), dtype=int)
    for line in CONCORDANCES:
        words = [LEMMAS.get(word, word) for word in re.findall(r"[a-z']+", line.lower())]
        for place, word in enumerate(words):
            if word in COOCCURRENCE.rows:
                around = words[max(0, place - 2) : place] + words[place + 1 : place + 3]
                for other in around:
                    if other in COOCCURRENCE.columns:
                        row, column = (
                            COOCCURRENCE.rows.index(word),
                            COOCCURRENCE.columns.index(other),
                        )
                        counts[row, column] += 1
    np.testing.assert_array_equal(counts, COOCCURRENCE.counts)


def test_battle_and_soldier_are_near_and_clown_is_far():
    vectors = dict(zip(SHAKESPEARE.rows, np.asarray(SHAKESPEARE.counts, dtype=float)))

    def cosine(a, b):
        u, v = vectors[a], vectors[b]
        return u @ v / np.linalg.norm(u) / np.linalg.norm(v)

    assert round(cosine("battle", "soldier"), 3) == 0.986
    assert cosine("battle", "clown") < 0.1
