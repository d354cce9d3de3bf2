"""The trainer of lesson 05: right gradients, copies that share nothing, the cells it offers."""

import numpy as np
import pytest

from rnncourse import elman, lockstep
from rnncourse.data.first_symbol import first_symbol

CELLS = {"Elman": lockstep.Elman(), "LSTM": lockstep.LSTM(), "chrono": lockstep.LSTM(0, 30)}
LENGTHS = np.array([5, 1, 3, 5])


def problem(cell, loss):
    """Random parameters of two copies, no bias zero, and a batch with sequences of 1 to 5 steps."""
    rng = np.random.default_rng(4)
    K = 1 if loss == "squared" else 3
    drawn = lockstep.initial_parameters(cell, (1, 2), d_x=2, d_h=3, K=K)
    p = {name: value + 0.3 * rng.normal(size=value.shape) for name, value in drawn.items()}
    y = rng.normal(size=(2, 4)) if loss == "squared" else rng.integers(3, size=(2, 4))
    return p, (rng.normal(size=(2, 4, 5, 2)), LENGTHS, y)


@pytest.mark.parametrize("loss", ["squared", "cross_entropy"])
@pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)
def test_gradients_agree_with_central_differences(cell, loss):
    p, batch = problem(cell, loss)
    _, g = lockstep.gradients(cell, batch, p, loss)
    assert g.keys() == p.keys()
    for name in p:
        numerical, eps = np.zeros_like(p[name]), 1e-5
        for k in np.ndindex(p[name].shape):
            up, down = p[name].copy(), p[name].copy()
            up[k] += eps
            down[k] -= eps
            above, _ = lockstep.gradients(cell, batch, p | {name: up}, loss)
            below, _ = lockstep.gradients(cell, batch, p | {name: down}, loss)
            numerical[k] = (above - below)[k[0]] / (2 * eps)
        assert np.linalg.norm(g[name] - numerical) < 1e-7 * np.linalg.norm(numerical), name


def test_the_elman_cell_is_the_one_of_lesson_03():
    p, (X, _, _) = problem(lockstep.Elman(), "squared")
    H = lockstep.Elman().forward(X, p)["H"]
    one = {"U": p["W_x"][1], "V": p["W_h"][1], "b": p["b"][1]}
    np.testing.assert_allclose(np.moveaxis(H[:, 1], 0, 1), elman.all_states(X[1], one))


def batches(copies):
    def batch(k):
        X, y = first_symbol(8, T=6, seed=k)
        return (
            np.repeat(X[None].astype(np.float32), copies, axis=0),
            np.full(8, 6),
            np.repeat(y[None], copies, axis=0),
        )

    return batch


@pytest.mark.parametrize("cell", CELLS.values(), ids=CELLS)
def test_a_copy_learns_the_same_alone_and_in_company(cell):
    asked = {"d_h": 4, "updates": 5, "loss": "cross_entropy", "K": 2}
    together, _ = lockstep.train(cell, batches(3), seeds=(7, 8, 9), **asked)
    alone, _ = lockstep.train(cell, batches(1), seeds=(8,), **asked)
    for name in alone:
        np.testing.assert_allclose(together[name][1], alone[name][0], atol=1e-5)


def test_training_solves_a_short_memory_task():
    p, losses = lockstep.train(
        lockstep.LSTM(), batches(2), 8, (0, 1), 150, loss="cross_entropy", K=2, rate=0.03
    )
    assert losses.shape == (150, 2)
    assert losses[:5].mean() > 0.5 and losses[-5:].max() < 0.05
    assert p["W_h"].shape == (2, 8, 32)


def test_biases_start_as_the_text_says():
    p = lockstep.LSTM().initial(np.random.default_rng(0), 3, 4)
    np.testing.assert_array_equal(p["b"].reshape(4, 4), np.repeat([[0], [1], [0], [0]], 4, axis=1))
    chrono = lockstep.LSTM(memory_span=100).initial(np.random.default_rng(0), 3, 50)
    i, f, candidate, o = chrono["b"].reshape(4, 50)
    assert np.all((np.exp(f) >= 1) & (np.exp(f) <= 99)) and np.ptp(np.exp(f)) > 50
    np.testing.assert_array_equal(i, -f)
    assert not candidate.any() and not o.any()


def test_recurrent_weights_start_orthonormal():
    W = lockstep.orthogonal(np.random.default_rng(0), 4, 16)
    np.testing.assert_allclose(W @ W.T, np.eye(4), atol=1e-12)
