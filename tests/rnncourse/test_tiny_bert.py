"""The tiny BERT of lesson 12: what each state can see, and starting again from another seed."""

import numpy as np
import pytest

import rnncourse  # noqa: F401  (it silences TensorFlow, which the next import loads)
from rnncourse.data import mlm_sentences
from rnncourse.data.shopping import SHOPS
from rnncourse.tiny_bert import attention_maps, encoder, restart

IDS = np.array([[5, 6, 7, 8, 0, 0]])
SEGMENTS = np.zeros_like(IDS)


@pytest.fixture(scope="module")
def both_sides():
    return encoder(10, 6, d=8, blocks=1)


def states(model, ids, segments=SEGMENTS):
    return np.asarray(model([ids, segments]))


def changed(model, position):
    """Which real states change when the word at `position` does."""
    other = IDS.copy()
    other[0, position] = 9
    return np.abs(states(model, other) - states(model, IDS)).max(axis=2)[0, :4] > 1e-6


def test_every_state_sees_both_sides(both_sides):
    assert changed(both_sides, 3).all() and changed(both_sides, 0).all()


def test_a_causal_state_never_sees_what_follows():
    causal = encoder(10, 6, d=8, blocks=1, causal=True)
    assert changed(causal, 2).tolist() == [False, False, True, True]


def test_padding_changes_no_state(both_sides):
    alone = states(both_sides, IDS[:, :4], SEGMENTS[:, :4])
    np.testing.assert_allclose(states(both_sides, IDS)[:, :4], alone, atol=1e-5)


def test_order_and_sentence_count(both_sides):
    turned = states(both_sides, IDS[:, [3, 1, 2, 0, 4, 5]])
    assert np.abs(turned[0, 3] - states(both_sides, IDS)[0, 0]).max() > 1e-4
    second = SEGMENTS.copy()
    second[0, 2:4] = 1
    assert np.abs(states(both_sides, IDS, second) - states(both_sides, IDS)).max() > 1e-4


def test_attention_maps_are_shares_of_what_is_visible(both_sides):
    maps = attention_maps(both_sides, IDS, SEGMENTS)
    assert maps.shape == (1, 1, 2, 6, 6)
    np.testing.assert_allclose(maps[..., :4].sum(axis=-1), 1, atol=1e-5)


def test_the_same_seed_starts_from_the_same_weights(both_sides):
    both_sides.compile("adam", "mse", jit_compile=False)
    target = np.zeros((1, 6, 8))
    losses = []
    for seed in (3, 3, 4):
        restart(both_sides, seed)
        losses.append([float(both_sides.train_on_batch([IDS, SEGMENTS], target)) for _ in "ab"])
    assert losses[0] == pytest.approx(losses[1], rel=1e-5)
    assert losses[0] != pytest.approx(losses[2], rel=1e-5)


def test_heads_that_do_not_divide_the_size_are_refused():
    with pytest.raises(ValueError, match="múltiplo de heads"):
        encoder(10, 6, d=9, heads=2)


def test_only_what_follows_the_gap_tells_the_shop():
    texts, gaps = mlm_sentences(2000, seed=1)
    assert (texts, gaps) == mlm_sentences(2000, seed=1)
    assert len({tuple(text) for text in texts}) == 2000
    lefts: dict[str, set[tuple[str, ...]]] = {}
    for text, gap in zip(texts, gaps):
        measure, products = SHOPS[text[gap]]
        assert measure in text[gap:] and any(product in text[gap:] for product in products)
        lefts.setdefault(text[gap], set()).add(tuple(text[:gap]))
    assert set(lefts) == set(SHOPS)
    assert len(set.intersection(*lefts.values())) > 100  # the same beginnings, whatever the shop


def test_impossible_requests_say_what_is_possible():
    with pytest.raises(ValueError, match="necesita n entre 1"):
        mlm_sentences(0, seed=1)
