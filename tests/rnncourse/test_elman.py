"""The trainer that lesson 03 takes as given, and the toy language it learns."""

import re

import numpy as np
import pytest

from rnncourse import elman, polarity


@pytest.fixture
def problem():
    rng = np.random.default_rng(5)
    p = elman.initial_parameters(rng, d_x=4, d_h=5, K=3)
    p["b"], p["c"] = rng.normal(size=5), rng.normal(size=3)
    X = rng.normal(size=(6, 7, 4))
    return X, np.array([7, 1, 3, 7, 5, 2]), rng.integers(3, size=6), p


@pytest.mark.parametrize("name", ["U", "V", "b", "O", "c"])
def test_gradients_agree_with_central_differences(problem, name):
    X, lengths, y, p = problem
    _, g = elman.gradients(X, lengths, y, p)
    numerical, eps = np.zeros_like(p[name]), 1e-5
    for k in np.ndindex(p[name].shape):
        up, down = p[name].copy(), p[name].copy()
        up[k] += eps
        down[k] -= eps
        above, _ = elman.gradients(X, lengths, y, p | {name: up})
        below, _ = elman.gradients(X, lengths, y, p | {name: down})
        numerical[k] = (above - below) / (2 * eps)
    assert np.linalg.norm(g[name] - numerical) < 1e-7 * np.linalg.norm(numerical)


def test_what_follows_the_last_real_step_changes_nothing(problem):
    X, lengths, y, p = problem
    noisy = X.copy()
    noisy[1, 1:] = 99.0
    noisy[2, 3:] = -99.0
    loss, g = elman.gradients(X, lengths, y, p)
    noisy_loss, noisy_g = elman.gradients(noisy, lengths, y, p)
    assert loss == noisy_loss
    for name in p:
        np.testing.assert_allclose(g[name], noisy_g[name], atol=1e-12)


def test_the_last_opinion_and_its_negation_decide_the_label():
    texts, labels = polarity.sentences(500, np.random.default_rng(0))
    for text, label in zip(texts, labels, strict=True):
        last = re.split("(?:^| )(?:,|pero)(?: |$)", " ".join(text))[-1].split()
        good = any(word in polarity.GOOD for word in last)
        assert label == (good != ("no" in last)), text


def test_no_sentence_is_repeated():
    texts, _ = polarity.sentences(500, np.random.default_rng(0))
    assert len({tuple(text) for text in texts}) == 500


def test_an_unknown_word_is_named_in_the_error():
    with pytest.raises(ValueError, match="estupenda"):
        polarity.one_hot([polarity.words("fue estupenda")])


def test_a_sentence_longer_than_the_batch_is_refused():
    with pytest.raises(ValueError, match="sólo caben 2"):
        polarity.one_hot([polarity.words("no fue mala")], T=2)
