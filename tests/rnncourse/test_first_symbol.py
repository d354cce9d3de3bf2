"""Remembering the first symbol: what it asks for is at the first step, and nowhere else."""

import numpy as np
import pytest

from rnncourse.data.first_symbol import first_symbol


@pytest.mark.parametrize("distractors", [False, True])
def test_the_answer_is_the_first_symbol(distractors):
    X, y = first_symbol(50, T=9, seed=2, distractors=distractors)
    assert X.shape == (50, 9, 4) and set(y) == {0, 1}
    np.testing.assert_array_equal(X[:, 0].argmax(axis=1), y)
    assert not X[:, 1:, :2].any()


def test_what_follows_is_silence_or_distractors():
    silence, _ = first_symbol(50, T=9, seed=2)
    noise, _ = first_symbol(50, T=9, seed=2, distractors=True)
    assert not silence[:, 1:].any()
    assert np.all(noise[:, 1:, 2:].sum(axis=2) == 1) and np.ptp(noise[:, 1:, 2]) == 1


def test_the_seed_decides_the_data():
    again = first_symbol(20, 5, seed=1), first_symbol(20, 5, seed=1), first_symbol(20, 5, seed=3)
    np.testing.assert_array_equal(again[0][1], again[1][1])
    assert not np.array_equal(again[0][1], again[2][1])


def test_too_short_a_sequence_is_refused():
    with pytest.raises(ValueError, match="T >= 2"):
        first_symbol(3, T=1, seed=0)
