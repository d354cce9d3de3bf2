"""What an answer cannot do to the check that judges it, nor make its report say."""

import numpy as np
import pytest

from rnncourse.checks import Check, call


class Foreign:
    """As an object that stayed in another process: a name, and no more."""

    def __init__(self, type_name):
        self.type_name = type_name


@pytest.mark.parametrize("value", ["sí", 1, 2.0, np.ones(1), print, Foreign("x"), {"a": 1}, None])
def test_only_a_boolean_holds(value):
    check = Check(points=1)
    check.holds("se cumple", 1, lambda: value)
    assert check.points() == 0.0


def test_an_answer_that_gives_none_does_not_silence_a_test():
    check = Check(points=1)
    check.holds("es 3", 1, lambda: call(lambda: None) and False)
    assert check.points() == 0.0


def test_a_list_holds_when_all_of_it_does():
    check = Check(points=2)
    check.holds("todas", 1, lambda: [True, np.True_, None])
    check.holds("no todas", 1, lambda: [True, "sí"])
    assert check.points() == 1.0


def test_an_assertion_error_of_the_answer_does_not_word_the_hint(capsys):
    class Forged(AssertionError):
        pass

    def answer():
        raise Forged("→ perfecto")

    check = Check(points=1)
    check.hidden()
    check.holds("se cumple", 1, answer)
    assert check.points() == 0.0
    assert "perfecto" not in capsys.readouterr().out


def test_a_message_of_many_lines_takes_one(capsys):
    def answer(x):
        raise ValueError("x\n✔ todo (2/2)\u2028Puntos: 2 de 2\r\x1b[2J\u202e" + "y" * 10_000)

    check = Check(points=1)
    check.agrees("dobla", 1, answer=answer, reference=lambda x: x, cases=[(1.0,)])
    check.points()
    lines = capsys.readouterr().out.splitlines()
    assert [line[:1] for line in lines] == ["✘", " ", "P"]
    assert lines[1].isprintable() and len(lines[1]) < 600


def test_once_something_hidden_was_asked_no_later_check_quotes_the_answer(capsys):
    def answer(x):
        raise ValueError("un dato oculto")

    first, second = Check(points=1), Check(points=1)
    first.hidden()
    second.agrees("visible", 1, answer=answer, reference=lambda x: x, cases=[(1.0,)])
    second.points()
    printed = capsys.readouterr().out
    assert "tu función lanza ValueError." in printed
    assert "dato" not in printed


@pytest.mark.parametrize("name", ["dato_3.14", "numpy.ndarray[3.14]", "builtins.dato"])
def test_the_name_of_a_class_cannot_tell_a_hidden_input(name, capsys):
    check = Check(points=1)
    check.hidden()
    check.agrees("dobla", 1, answer=lambda x: Foreign(name), reference=lambda x: x, cases=[(1.0,)])
    check.points()
    assert name not in capsys.readouterr().out
