"""The types of exercise for which the conventions were tried: docs/how-to-add-an-exercise.md."""

import numpy as np

from rnncourse.checks import Check, call


def numerical_gradient(f, x, eps=1e-5):
    grad = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        before = x[place]
        x[place] = before + eps
        above = f(x)
        x[place] = before - eps
        below = f(x)
        x[place] = before
        grad[place] = (above - below) / (2 * eps)
    return grad


def test_an_answer_that_takes_a_function():
    check = Check(points=1)
    check.agrees(
        "gradiente de la suma de cuadrados",
        1,
        answer=numerical_gradient,
        reference=lambda f, x: 2 * x,
        cases=[(lambda x: float((x**2).sum()), np.arange(6.0).reshape(2, 3))],
        rtol=1e-6,
    )
    assert check.points() == 1.0


def test_an_answer_that_returns_several_arrays_says_which_differs(capsys):
    check = Check(points=1)
    check.agrees(
        "h y c",
        1,
        answer=lambda x: (x, x),
        reference=lambda x: (x, 2 * x),
        cases=[(np.ones(3),)],
        mistakes={"devuelves (c, h).": lambda x: (2 * x, x)},
    )
    assert check.points() == 0.0
    assert "en el elemento 1, los números no coinciden" in capsys.readouterr().out


def test_an_answer_that_takes_a_keras_layer():
    import keras

    layer = keras.layers.Dense(3)
    layer.build((None, 2))
    check = Check(points=1)
    check.agrees(
        "los pesos",
        1,
        answer=lambda layer: {"W": layer.get_weights()[0]},
        reference=lambda layer: {"W": keras.ops.convert_to_numpy(layer.kernel)},
        cases=[(layer,)],
    )
    assert check.points() == 1.0


def test_random_results_are_judged_by_what_holds_for_many():
    def mask(ids, rng):
        return rng.random(len(ids)) < 0.15

    ids = np.arange(20_000)

    def share():
        seen = call(mask, ids, np.random.default_rng(3)).mean()
        assert 0.14 < seen < 0.16, "la proporción no es 15 %"

    check = Check(points=1)
    check.holds("enmascara el 15 %", 1, share)
    assert check.points() == 1.0
