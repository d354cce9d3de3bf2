"""Dictated phone numbers: the words say the digits, pair by pair."""

import pytest

from rnncourse.data.dictation import PAIRS, dictation


def test_the_words_are_those_of_each_pair_of_digits_in_order():
    words, numbers = dictation(200, (1, 6), seed=3)
    for text, number in zip(words, numbers, strict=True):
        pairs = [int(number[k : k + 2]) for k in range(0, len(number), 2)]
        assert text == [word for pair in pairs for word in PAIRS[pair]]
    assert {len(number) for number in numbers} == {2, 4, 6, 8, 10, 12}
    assert (PAIRS[7], PAIRS[12], PAIRS[34]) == (
        ["cero", "siete"],
        ["doce"],
        ["treinta", "y", "cuatro"],
    )


def test_the_same_seed_dictates_the_same_numbers():
    assert dictation(20, (2, 3), seed=1) == dictation(20, (2, 3), seed=1)
    assert dictation(20, (2, 3), seed=1) != dictation(20, (2, 3), seed=2)


@pytest.mark.parametrize(("n", "groups"), [(0, (1, 2)), (5, (0, 2)), (5, (3, 2))])
def test_impossible_requests_are_refused_with_what_is_needed(n, groups):
    with pytest.raises(ValueError, match="necesita n >= 1 y groups"):
        dictation(n, groups, seed=0)
