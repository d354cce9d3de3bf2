"""The contrast reviews: the words never give the answer away and their order always does."""

from collections import Counter

import numpy as np
import pytest

from rnncourse.data import contrast_reviews
from rnncourse.data.templated_reviews import BAD, GOOD


def bag(text):
    return frozenset(Counter(text.lower().replace(",", "").replace(".", "").split()).items())


def test_every_bag_of_words_has_as_many_positive_as_negative_sentences():
    texts, labels = contrast_reviews(400, seed=3)
    balance = Counter()
    for text, label in zip(texts, labels, strict=True):
        balance[bag(text)] += 1 if label else -1
    assert set(balance.values()) == {0}


def test_neighbours_are_mirrors_so_an_even_slice_keeps_the_promise():
    texts, labels = contrast_reviews(400, seed=3)
    for k in range(0, 400, 2):
        assert bag(texts[k]) == bag(texts[k + 1]) and texts[k] != texts[k + 1]
        assert labels[k] + labels[k + 1] == 1


def test_a_reader_of_the_order_never_fails():
    good, bad = ([word.rstrip("_") for word in words] for words in (GOOD, BAD))
    texts, labels = contrast_reviews(400, seed=4)
    for text, label in zip(texts, labels, strict=True):
        words = text.lower().split()
        adjectives = [w.startswith(tuple(good)) for w in words if w.startswith((*good, *bad))]
        assert len(adjectives) == 2
        assert adjectives[-1 if "sino" in words else 0] == label


def test_sentences_differ_and_which_of_a_pair_comes_first_is_not_a_clue():
    texts, labels = contrast_reviews(2000, seed=5)
    assert len(set(texts)) == 2000
    assert 0.4 < labels[::2].mean() < 0.6


def test_the_seed_decides_the_sentences():
    texts, labels = contrast_reviews(40, seed=6)
    again, same = contrast_reviews(40, seed=6)
    assert texts == again and np.array_equal(labels, same)
    assert texts != contrast_reviews(40, seed=7)[0]


@pytest.mark.parametrize("n", [0, 7, 10_002])
def test_an_odd_or_impossible_number_says_what_is_possible(n):
    with pytest.raises(ValueError, match="n par, entre 2 y 10000"):
        contrast_reviews(n, seed=0)
