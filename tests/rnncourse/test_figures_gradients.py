"""The figures of lessons 04 and 06 come out the same on every run, and their text can be read."""

import numpy as np
import pytest

from rnncourse.figures import gradients, gru

STATES = np.tanh(np.random.default_rng(1).normal(size=(20, 5)))
SEEDS = 10.0 ** -np.linspace(25, 0, 60) * np.ones((3, 1))
WALL = np.linspace(0.9, 1.1, 20)
LOSSES = np.geomspace(300, 0.05, 50) * np.arange(1, 6)[:, None]
WILD = np.where(np.arange(50) < 3, LOSSES, np.nan)

FIGURES = {
    "sweep_begun": lambda: gradients.sweep(0),
    "sweep_halfway": lambda: gradients.sweep(2),
    "sweep": lambda: gradients.sweep(4),
    "finite_differences": lambda: gradients.finite_differences(
        WALL[:5], {"central": WALL[:5] * 1e-6, "adelantada": WALL[:5] * 1e-3}
    ),
    "influence": lambda: gradients.influence(np.tril(np.full((6, 6), 0.5))),
    "gradient_norms": lambda: gradients.gradient_norms(
        {"Débiles": {"ρ = 0.5": SEEDS}, "Fuertes": {"ρ = 0.5": SEEDS}}
    ),
    "scalar_factor": lambda: gradients.scalar_factor((0.9, 1.5, 2.0)),
    "transient": lambda: gradients.transient(1.01 ** np.arange(121), 0.9, 1.19),
    "cliff": lambda: gradients.cliff(
        WALL, 500 * WALL**30, np.array([1.1, -80, 1e100, np.nan]), np.array([1.1, 1.05, 0.98])
    ),
    "training": lambda: gradients.training(WILD, LOSSES),
    "gru_block": gru.block,
    "gru_block_chung": lambda: gru.block("1-z"),
    "gru_chains": gru.chains,
    "gru_memory": lambda: gru.memory(
        np.sin(np.arange(32)), np.eye(32)[4], 1 - np.eye(32)[4], np.ones(32) / 2
    ),
    "gru_variants": lambda: gru.variants({"Cho": STATES, "Chung": -STATES}),
    "gru_reach": lambda: gru.reach({"Elman": SEEDS, "GRU": SEEDS**0.5}),
    "gru_sizes": lambda: gru.sizes({"GRU": 22080, "LSTM": 29440}),
    "truncation": lambda: gradients.truncation((1, 5, 10), {"ρ = 0.5": WALL[:3]}),
}


def test_a_seed_that_became_nan_is_marked_and_one_that_survived_is_not():
    def crosses(fig):
        return [line for line in fig.axes[0].lines if line.get_marker() == "X"]

    assert len(crosses(gradients.training(WILD, LOSSES))) == 5
    assert not crosses(gradients.training(LOSSES, LOSSES))


def test_an_unknown_convention_is_refused_with_the_two_that_exist():
    with pytest.raises(ValueError, match=r'"z" \(Cho\) o "1-z" \(Chung\)'):
        gru.block("keras")
