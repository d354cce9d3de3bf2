"""What a check cell does with right answers, wrong answers and answers that misbehave."""

import numpy as np
import pytest

from rnncourse.checks import BrokenCheck, Check, call, graded


def double(x):
    return 2 * x


def test_a_right_answer_earns_the_points_of_the_criterion():
    check = Check(points=1)
    check.agrees("dobla", 1, answer=lambda x: x + x, reference=double, cases=[(np.arange(3.0),)])
    assert check.points() == 1.0


def test_the_value_is_a_plain_float_that_nbgrader_can_read(capsys):
    check = Check(points=np.float64(1))
    check.holds("se cumple", np.float64(1), lambda: np.True_)
    assert repr(check.points()) == "1.0"


def test_a_failing_criterion_does_not_stop_the_next():
    check = Check(points=2)
    check.holds("falla", 1, lambda: 1 / 0)
    check.holds("se cumple", 1, lambda: True)
    assert check.points() == 1.0


def test_the_hint_is_that_of_the_mistake_the_answer_behaves_like(capsys):
    check = Check(points=1)
    check.agrees(
        "dobla",
        1,
        answer=lambda x: x**2,
        reference=double,
        cases=[(3.0,), (5.0,)],
        mistakes={"triplicas.": lambda x: 3 * x, "elevas al cuadrado.": lambda x: x * x},
    )
    check.points()
    assert "→ elevas al cuadrado." in capsys.readouterr().out


def test_a_mistake_that_agrees_only_on_some_cases_gives_no_hint(capsys):
    check = Check(points=1)
    check.agrees(
        "dobla",
        1,
        answer=lambda x: x**2 + 1,
        reference=double,
        cases=[(0.0,), (5.0,)],
        mistakes={"devuelves siempre 1.": lambda x: 1.0},
    )
    check.points()
    assert "siempre 1" not in capsys.readouterr().out


def test_a_mistake_that_raises_matches_an_answer_that_raises_the_same(capsys):
    check = Check(points=1)
    check.agrees(
        "longitud, también vacía",
        1,
        answer=lambda items: len(items) * float(items[0] > 0),
        reference=lambda items: float(len(items)),
        cases=[([1, 2],), ([],)],
        mistakes={
            "la lista vacía no tiene primer elemento.": lambda items: (
                float(len(items)) if items[0] else None
            )
        },
    )
    check.points()
    assert "→ la lista vacía" in capsys.readouterr().out


def test_changing_an_argument_loses_the_criterion_even_with_the_right_value(capsys):
    def in_place(x):
        x *= 2
        return x

    check = Check(points=1)
    check.agrees("dobla", 1, answer=in_place, reference=double, cases=[(np.arange(3.0),)])
    assert check.points() == 0.0
    assert "modifica sus argumentos" in capsys.readouterr().out


def test_zeroing_the_inputs_does_not_reach_the_reference():
    x = np.ones(3)

    def zero_all(x):
        x[:] = 0
        return x

    check = Check(points=1)
    check.agrees("dobla", 1, answer=zero_all, reference=double, cases=[(x,)])
    assert check.points() == 0.0
    assert x.tolist() == [1, 1, 1]


def test_an_answer_may_consume_as_many_random_numbers_as_it_likes():
    def draws_twice(rng):
        rng.random(5)
        return 1.0

    check = Check(points=1)
    rng = np.random.default_rng(1)
    check.agrees("uno", 1, answer=draws_twice, reference=lambda rng: 1.0, cases=[(rng,)])
    assert check.points() == 1.0
    assert rng.random() == np.random.default_rng(1).random()


class AlwaysEqual:
    def __eq__(self, other):
        return True

    def __array__(self, dtype=None, copy=None):
        return np.zeros(3)

    def __float__(self):
        return 2.0


class AgreeableArray(np.ndarray):
    def __array_ufunc__(self, *args, **kwargs):
        return True


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (AlwaysEqual(), np.zeros(3)),
        (AlwaysEqual(), 2.0),
        (AlwaysEqual(), "texto"),
        (AlwaysEqual(), [1]),
        (np.ones(3).view(AgreeableArray), np.zeros(3)),
        (type("Entero", (int,), {"__eq__": lambda a, b: True})(7), 3),
        (type("Texto", (str,), {"__eq__": lambda a, b: True})("no"), "sí"),
        (type("Lista", (list,), {"__len__": lambda a: 1, "__getitem__": lambda a, i: 3})(), [3]),
    ],
)
def test_objects_that_claim_to_equal_everything_equal_nothing(value, expected):
    check = Check(points=1)
    check.agrees("igual", 1, answer=lambda: value, reference=lambda: expected, cases=[()])
    assert check.points() == 0.0


@pytest.mark.parametrize("value", [np.float64(2), 2, np.array(2.0), np.int32(2)])
def test_any_plain_number_counts_as_a_number(value):
    check = Check(points=1)
    check.agrees("dos", 1, answer=lambda: value, reference=lambda: 2.0, cases=[()])
    assert check.points() == 1.0


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "¿falta un return?"),
        (np.ones((2, 3)), "devuelve la forma (2, 3) y se espera (3, 2)"),
        ([[1, 1]] * 3, "devuelve una lista y se espera un arreglo"),
        (np.full((3, 2), np.nan), "aparece NaN"),
        (np.ones((3, 2), dtype="float32") / 3, "los números no coinciden"),
    ],
)
def test_the_report_says_how_a_value_differs(value, words, capsys):
    check = Check(points=1)
    check.agrees("unos", 1, answer=lambda: value, reference=lambda: np.ones((3, 2)), cases=[()])
    check.points()
    assert words in capsys.readouterr().out


def test_float32_where_float64_came_is_told_as_lost_precision(capsys):
    check = Check(points=1)
    check.agrees(
        "suma acumulada",
        1,
        answer=lambda x: np.cumsum(x.astype("float32")),
        reference=np.cumsum,
        cases=[(np.random.default_rng(1).random(500),)],
    )
    assert check.points() == 0.0
    assert "float32" in capsys.readouterr().out


def test_a_list_and_a_tuple_with_equal_items_agree():
    check = Check(points=1)
    pair = (np.zeros(2), np.ones(3))
    check.agrees("par", 1, answer=lambda: list(pair), reference=lambda: pair, cases=[()])
    assert check.points() == 1.0


def test_messages_of_the_student_s_exceptions_are_shown_only_for_public_inputs(capsys):
    def leak(secret):
        raise ValueError(f"la entrada era {secret}")

    check = Check(points=2)
    check.agrees("visible", 1, answer=leak, reference=double, cases=[("público",)])
    check.hidden()
    check.agrees("oculto", 1, answer=leak, reference=double, cases=[("secreto",)])
    check.points()
    out = capsys.readouterr().out
    assert "la entrada era público" in out
    assert "secreto" not in out


def test_an_exception_s_type_cannot_carry_a_hidden_input_out(capsys):
    def leak(secret):
        raise type(f"Es{secret}", (Exception,), {})

    check = Check(points=1)
    check.hidden()
    check.agrees("oculto", 1, answer=leak, reference=double, cases=[("secreto",)])
    check.points()
    assert "secreto" not in capsys.readouterr().out


def test_what_a_student_prints_or_warns_stays_out_of_the_report(capsys):
    def noisy(x):
        import sys
        import warnings

        print("hola", x)
        print("hola", x, file=sys.stderr)
        warnings.warn("cuidado", stacklevel=1)
        return 2 * x

    check = Check(points=1)
    check.agrees("dobla", 1, answer=noisy, reference=double, cases=[(3.0,)])
    assert check.points() == 1.0
    captured = capsys.readouterr()
    assert "hola" not in captured.out
    assert captured.err == ""


def test_exit_in_an_answer_is_a_failed_criterion(capsys):
    check = Check(points=1)
    check.holds("sigue", 1, lambda: call(lambda: exit()))
    assert check.points() == 0.0
    assert "quita exit()" in capsys.readouterr().out


def test_raises_asks_for_the_error_by_name_and_accepts_its_children():
    class Mine(ValueError):
        pass

    def raise_mine(x):
        raise Mine("no")

    check = Check(points=2)
    check.raises("lanza", 1, answer=raise_mine, cases=[(1,)])
    check.raises("lanza otra", 1, answer=raise_mine, cases=[(1,)], error="KeyError")
    assert check.points() == 1.0


def test_numpy_false_does_not_hold():
    check = Check(points=1)
    check.holds("finito", 1, lambda: np.isfinite(np.array([np.nan])).all())
    assert check.points() == 0.0


def test_a_missing_function_earns_nothing_and_says_which(capsys):
    @graded(points=1)
    def state(check):
        check.holds("existe", 1, lambda: call(never_defined))  # noqa: F821

    @graded(points=1)
    def outside(check):
        never_defined  # noqa: B018, F821

    assert outside() == 0.0
    assert "no existe «never_defined»" in capsys.readouterr().out


def test_points_beyond_the_cell_are_an_author_s_mistake():
    check = Check(points=1)
    check.holds("mucho", 2, lambda: True)
    with pytest.raises(BrokenCheck):
        check.points()


def test_a_reference_that_fails_is_an_author_s_mistake():
    check = Check(points=1)
    with pytest.raises(BrokenCheck):
        check.agrees("x", 1, answer=double, reference=lambda x: x.no, cases=[(1,)])


def test_the_student_version_says_how_many_points_are_checked_when_grading(capsys):
    check = Check(points=3)
    check.holds("visible", 1, lambda: True)
    assert check.points() == 1.0
    assert "Al calificar se comprueban otros 2 puntos." in capsys.readouterr().out


def test_a_wrapped_answer_tells_what_the_student_s_function_raised(capsys):
    def stub(x):
        raise NotImplementedError

    check = Check(points=1)
    check.hidden()
    check.agrees("dobla", 1, answer=lambda x: call(stub, x), reference=double, cases=[(1.0,)])
    assert check.points() == 0.0
    assert "falta tu código" in capsys.readouterr().out
